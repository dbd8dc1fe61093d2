// Vega's parts ship no declarations of their own; `vega-typings` has those of the whole.
declare module 'vega-view' {
  export {View} from 'vega-typings';
}
declare module 'vega-scenegraph' {
  export const textMetrics: {canvas(use: boolean): void};
}
declare module 'vega-parser' {
  import type {Runtime} from 'vega-typings';
  export function parse(spec: object, config?: object, options?: {ast?: boolean}): Runtime;
}
declare module 'vega-dataflow' {
  export const transforms: Record<string, unknown>;
}
declare module 'vega-encode' {
  export const datajoin: unknown, encode: unknown, scale: unknown, sortitems: unknown;
}
declare module 'vega-transforms' {
  export const collect: unknown,
    filter: unknown,
    formula: unknown,
    sieve: unknown,
    values: unknown,
    extent: unknown,
    multiextent: unknown,
    multivalues: unknown,
    params: unknown,
    proxy: unknown,
    relay: unknown,
    tupleindex: unknown,
    expression: unknown,
    field: unknown,
    compare: unknown,
    key: unknown,
    aggregate: unknown;
}
declare module 'vega-view-transforms' {
  export const bound: unknown,
    mark: unknown,
    render: unknown,
    viewlayout: unknown,
    identifier: unknown;
}
