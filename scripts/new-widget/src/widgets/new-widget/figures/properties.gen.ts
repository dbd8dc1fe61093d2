// Stands for what scripts/generate-figures.ts writes, so that the skeleton is checked where it lies; not copied.
import type {CSSResult} from 'lit';

export declare const chartProperties: CSSResult;
