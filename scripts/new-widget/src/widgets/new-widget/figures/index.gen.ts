// Stands for what scripts/generate-figures.ts writes, so that the skeleton is checked where it lies; not copied.
import type {BundledFigure} from '../../../render/definition.js';

export declare const loadPicture: (name: string) => Promise<{figure: BundledFigure}>;
