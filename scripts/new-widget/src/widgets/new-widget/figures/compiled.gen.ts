// Stands for what scripts/generate-figures.ts writes, so that the skeleton is checked where it lies; not copied.
import type {CompiledSpec} from '../../../render/view.js';
import type {Form} from '../../../render/definition.js';

export declare const compiled: Record<string, Record<Form, CompiledSpec>>;
