// Vega's parts ship no declarations of their own; `vega-typings` has those of the whole.
declare module 'vega-view' {
  export {View} from 'vega-typings';
}
declare module 'vega-parser' {
  export function parse(
    spec: object,
    config?: object,
    options?: {ast?: boolean},
  ): import('vega-typings').Runtime;
}
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode';
declare module 'vega-transforms';
declare module 'vega-view-transforms';
