// Stands for what scripts/generate-figures.ts writes, so that the skeleton is checked where it lies; not copied.
import type {BundledModule} from '../../../render/definition.js';

export declare const loadPicture: (name: string) => Promise<BundledModule>;
