import {transforms} from 'vega-dataflow';
import {datajoin, encode, scale, sortitems} from 'vega-encode';
import {expressionInterpreter} from 'vega-interpreter';
import {parse} from 'vega-parser';
import {
  collect,
  filter,
  formula,
  sieve,
  values,
  extent,
  multiextent,
  multivalues,
  params,
  proxy,
  relay,
  tupleindex,
  expression,
  field,
  compare,
  key,
  aggregate,
} from 'vega-transforms';
import {View} from 'vega-view';
import {bound, mark, render, viewlayout, identifier} from 'vega-view-transforms';
import type {Drawing} from './definition.js';

Object.assign(transforms, {
  aggregate,
  bound,
  collect,
  compare,
  datajoin,
  encode,
  expression,
  extent,
  field,
  filter,
  formula,
  identifier,
  key,
  mark,
  multiextent,
  multivalues,
  params,
  proxy,
  relay,
  render,
  scale,
  sieve,
  sortitems,
  tupleindex,
  values,
  viewlayout,
});

/** Refuses every address: our specs load nothing. */
const refuse = (address: string) => Promise.reject(new Error(`Loading is off: ${address}`));
const loader = {load: refuse, sanitize: refuse, http: refuse, file: refuse, options: {}};

/** A compiled spec: Vega JSON, as the build writes it. */
export type CompiledSpec = Readonly<Record<string, unknown>>;

/** A compiled spec, ready for views of it. */
export const runtimeOf = (compiled: CompiledSpec): object =>
  parse(structuredClone(compiled), undefined, {ast: true});

/** A Vega view for prepared rows, `width` CSS px wide; without them and not run yet. */
export function viewOf(runtime: object, drawing: Drawing, width: number): View {
  const view = new View(runtime as ConstructorParameters<typeof View>[0], {
    expr: expressionInterpreter,
    loader,
    renderer: 'svg',
    logLevel: 1,
  });
  for (const [name, value] of Object.entries(drawing.signals)) view.signal(name, value);
  return view.width(width).height(drawing.height);
}

/** Gives a view more rows to draw when it is run next; Vega writes into them, so it gets its own. */
export const withRows = (view: View, rows: Drawing['rows']): View =>
  view.insert(
    'rows',
    rows.map((row) => ({...row})),
  );

/** A Vega view of a compiled spec over prepared rows. */
export const createView = (compiled: CompiledSpec, drawing: Drawing, width: number): View =>
  withRows(viewOf(runtimeOf(compiled), drawing, width), drawing.rows);
