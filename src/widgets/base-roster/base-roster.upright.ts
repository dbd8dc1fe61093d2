// Plaques side by side, as boards at a gate, their names from top to bottom.
import type {Drawing, Form} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import type {Language} from '../../text/index.js';
import {headOf, plaquesOf, setParts, toneOf, widthOfParts, type Part} from './base-roster.heads.js';
import {labelStyles, upright} from './base-roster.layout.js';
import {charactersOf} from './base-roster.names.js';
import type {Roster} from './base-roster.rows.js';

interface At {
  readonly at: number;
  readonly dx: number;
}

/** Texts of a head, where they begin, and how much room there is where the form is least wide. */
interface Run {
  readonly parts: readonly Part[];
  readonly from: At & {readonly y: number};
  readonly room: number;
}

/** Least space between the heads of two levels, and between a count and what follows it. */
const BETWEEN = 8;

/**
 * Where plaques stand. A plaque begins `at` a share of the width that the plaques take, and CSS px for the gaps before
 * it; few plaques leave the rest of the width empty.
 */
class Row {
  readonly groups;
  readonly slots: number;
  readonly share: number;
  readonly gaps: number;
  private readonly set;

  constructor(
    {groups, quantity}: Roster,
    private readonly form: Form,
  ) {
    this.set = upright[form];
    const {first, gap} = this.set;
    let start = 0;
    this.groups = groups.map((group) => {
      const from = start;
      start += group.quantity.value!;
      return {...group, from, plaques: plaquesOf(group)};
    });
    this.slots = Math.max(quantity.value!, upright.slots);
    this.share = 1 / this.slots;
    this.gaps = (groups.length - 1) * first + (this.slots - groups.length) * gap;
  }

  place(order: number): At {
    const {share, gaps, set} = this;
    const breaks = this.groups.filter(({from}) => from > 0 && from <= order).length;
    return {
      at: order * share,
      dx: breaks * set.first + (order - breaks) * set.gap - order * share * gaps,
    };
  }

  /** Where a place is in a graphic of the least width. */
  private leastOf = ({at, dx}: At): number => at * this.set.least + dx;

  get leastPlaque(): number {
    return this.share * (this.set.least - this.gaps);
  }

  heads(language: Language): Run[][] {
    const {groups, form} = this;
    const {least} = this.set;
    const size = labelStyles.upright[form].count.fontSize;
    return groups.map((group, order) => {
      const from = this.place(group.from);
      const start = this.leastOf(from);
      const {name, figure, unit, unnamed} = headOf(group, language);
      if (form === 'narrow') {
        const y = upright.head.first + order * upright.head.pitch;
        const parts: Part[] = [
          ['level', name, 13, 4],
          ['count', figure, size, 3],
          ['level', unit, 13, 8],
          ['muted', unnamed, 13, 0],
        ];
        return [{parts, from: {...from, y}, room: least - start}];
      }
      const next = groups[order + 1];
      const end = next ? this.leastOf(this.place(next.from)) - BETWEEN : least;
      const count: Part[] = [
        ['count', figure, size, 5],
        ['level', unit, 14, 0],
      ];
      // Above the first plaque without a name, or behind the count where that reaches as far.
      const blank = this.place(group.from + group.named.length);
      const behind = widthOfParts(count) + BETWEEN;
      const after = this.leastOf(blank) - start >= behind ? blank : {...from, dx: from.dx + behind};
      return [
        {parts: [['level', name, 14, 0]], from: {...from, y: 14}, room: end - start},
        {parts: count, from: {...from, y: 44}, room: end - start},
        {
          parts: [['muted', unnamed, 13, 0]],
          from: {...after, y: 44},
          room: end - this.leastOf(after),
        },
      ];
    });
  }
}

/** Whether all plaques have room side by side, with their names from top to bottom and what stands above them. */
export function hasRoomUpright(roster: Roster, form: Form, language: Language): boolean {
  const row = new Row(roster, form);
  const names = row.groups.flatMap(({plaques}) => plaques.flatMap(({name}) => name || []));
  return (
    row.leastPlaque >= upright[form].leastPlaque &&
    names.every((name) => (charactersOf(name)?.length ?? Infinity) <= upright.most) &&
    row
      .heads(language)
      .flat()
      .every(({parts, room}) => widthOfParts(parts) <= Math.max(room, 0))
  );
}

/** Draws a roster for which `hasRoomUpright`. */
export function drawUpright(roster: Roster, form: Form, language: Language): Drawing {
  const sheet = new Sheet();
  const set = upright[form];
  const row = new Row(roster, form);
  const {share, gaps, groups} = row;
  // Narrow: the heads of levels stand below each other; usually there are two.
  const more = form === 'narrow' ? (groups.length - 2) * upright.head.pitch : 0;
  const [top, line] = [set.top + more, set.line + more];
  const longest = Math.max(
    ...groups.flatMap(({plaques}) => plaques.map(({name}) => charactersOf(name)?.length ?? 0)),
  );
  const height = Math.max(set.height, set.name + (longest - 1) * set.pitch + set.end);
  const inside = {share, less: share * gaps, height};
  groups.forEach((group) => {
    const {plaques, from} = group;
    plaques.forEach(({key, name}, order) => {
      const {at, dx} = row.place(from + order);
      sheet.mark(name ? toneOf(group) : 'unnamed', {at, dx, y: top}, {...inside, key});
      charactersOf(name)?.forEach((character, index) =>
        sheet.label(toneOf(group), character, {
          at: at + share / 2,
          dx: dx - (share * gaps) / 2,
          y: top + set.name + index * set.pitch,
        }),
      );
    });
  });
  row.heads(language).forEach((runs, order) => {
    const {from, plaques} = groups[order]!;
    const [start, last] = [row.place(from), row.place(from + plaques.length - 1)];
    sheet.mark(
      `line-${toneOf(groups[order]!)}`,
      {...start, y: line},
      {endAt: last.at + share, endDx: last.dx - share * gaps},
    );
    if (form === 'narrow' && order < groups.length - 1) {
      const y = runs[0]!.from.y + upright.head.elbow;
      sheet.mark(`elbow-${toneOf(groups[order]!)}`, {...start, y}, {bottom: line});
    }
    for (const {parts, from: place} of runs) setParts(sheet, parts, place);
  });
  return {rows: sheet.rows, signals: {}, height: top + height};
}
