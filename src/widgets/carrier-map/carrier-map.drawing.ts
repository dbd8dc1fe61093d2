import type {Datum, Drawing, Form} from '../../render/definition.js';
import type {Language} from '../../text/index.js';
import {HEADING, layout, settings} from './carrier-map.layout.js';
import {drawList, drawTotal} from './carrier-map.list.js';
import {gridOf, type TileMap} from './carrier-map.rows.js';
import {Tiles, type Asked, type Misfit} from './carrier-map.tiles.js';

/** Where the map starts, where there is nothing above it. */
const TOP = settings['zh-CN'].wide.mapTop;

function pictureOf(asked: Asked): Drawing & {readonly misfits: readonly Misfit[]} {
  const {map, form, language} = asked;
  const {mapTop, rule, steps} = settings[language][form];
  const isWide = form === 'wide';
  const total = map.total && drawTotal(map.total, asked);
  const shift = total?.shift ?? 0;
  const tiles = new Tiles(asked, isWide || !total ? TOP : mapTop + shift);
  const listed = map.members.filter((member) => !member.place || tiles.unlabelled.includes(member));
  // Beside the map without a figure above it, the list starts where that would.
  const ruleAt = isWide ? (total ? rule + shift : HEADING - steps.rule) : tiles.bottom + rule;
  const list = drawList(listed, tiles.unlabelled, asked, ruleAt);
  const hasRule = listed.length > 0 && (!isWide || !!total);
  const rows: Datum[] = [
    ...tiles.rows,
    ...(total?.rows ?? []),
    ...(hasRule ? [{role: 'rule', y: ruleAt}] : []),
    ...list.rows,
  ];
  return {
    rows,
    signals: {columns: gridOf(map.divisions).columns},
    height: Math.max(
      tiles.bottom,
      isWide && total ? total.bottom : 0,
      listed.length > 0 ? list.bottom : 0,
    ),
    misfits: [...tiles.misfits, ...(total?.misfits ?? []), ...list.misfits],
  };
}

/** What has no room in a form. */
export const misfitsOf = (map: TileMap, form: Form, language: Language): readonly Misfit[] =>
  pictureOf({map, form, language}).misfits;

/** The form that a map is drawn in where one is asked for: above its list where that has no room beside it. */
export function formFor(form: Form, map: TileMap, language: Language): Form {
  const isAlone = !map.total && map.members.length === 0;
  const {columns} = gridOf(map.divisions);
  if (form === 'narrow' || isAlone || columns > layout.mostBeside) return 'narrow';
  return misfitsOf(map, form, language).length === 0 ? form : 'narrow';
}

/**
 * What the spec draws of a map: rows with schema names only and the height in CSS px. `y` is where a mark or a baseline
 * stands, `x` how far right of the list's left edge. Where a form stands in for another it has the width of that,
 * `least` CSS px at least.
 */
export function prepare(
  map: TileMap,
  form: Form,
  language: Language,
  least: number = layout.least[form],
): Drawing {
  const {rows, signals, height} = pictureOf({map, form, language, least});
  return {rows, signals, height};
}
