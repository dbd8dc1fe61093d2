// Figures below each other: a name, a mark and the figure in a row, or the name above them where it has no room beside.
import type {Drawing} from '../../render/definition.js';
import {Sheet} from '../../render/sheet.js';
import type {Language} from '../../text/index.js';
import {cutLine, roomFor, wrapLines} from '../../theme/lines.js';
import {fontSize} from '../../theme/sizes.gen.js';
import {layout, TIGHT} from './key-figures.layout.js';
import {drawKey, figureWidth, textsOf} from './key-figures.parts.js';
import type {KeyFigure} from './key-figures.rows.js';

const {space, mark: markLength, narrow: set} = layout;

/** The sizes of the form: the usual ones, and those where there is least room. Lengths in CSS px. */
const SIZES = {
  usual: {name: 13, unit: 14, number: fontSize['number-m'], gap: 9},
  tight: {name: 12, unit: 12, number: 24, gap: 5},
} as const;
type Sizes = (typeof SIZES)[keyof typeof SIZES];

/** A list whose rows are as wide as a graphic of some width in CSS px at least. */
class List {
  readonly texts;
  readonly leadEm: number;
  /** The widths at which there is least room, each with its sizes. */
  private readonly widths: readonly (readonly [width: number, sizes: Sizes])[];

  constructor(
    readonly figures: readonly KeyFigure[],
    readonly language: Language,
    least: number,
  ) {
    this.texts = figures.map((each) => textsOf(each, language));
    const leads = this.texts.map(({lead}) => roomFor(lead));
    this.leadEm = language === 'zh-CN' ? Math.max(...leads) : 0;
    this.widths =
      least < TIGHT
        ? [
            [TIGHT, SIZES.usual],
            [least, SIZES.tight],
          ]
        : [[least, SIZES.usual]];
  }

  /** What a row leaves beside its mark and the widest figure, in CSS px. */
  private beside(width: number, {unit, number, gap}: Sizes): number {
    const widest = Math.max(
      ...this.texts.map(
        ({figure, trail}) => figureWidth(figure, number) + space + roomFor(trail) * unit,
      ),
    );
    return width - gap * 2 - markLength.narrow - this.leadEm * unit - 4 - widest;
  }

  /** Room of a name in em: beside its figure, or above it. */
  room(isAbove: boolean): number {
    const rooms = this.widths.map(
      ([width, sizes]) => (isAbove ? width : this.beside(width, sizes)) / sizes.name,
    );
    return Math.min(...rooms, set.mostName);
  }

  /** The lines of the names beside the figures; undefined where they have no room there. */
  namesBeside(): (readonly string[])[] | undefined {
    const room = Math.max(this.room(false), set.leastName);
    const names = this.figures.map(
      ({names: wide, narrowNames}) => narrowNames ?? wide.flatMap((line) => cutLine(line, room)),
    );
    const fits = names.every((lines, order) => {
      // Lines that are set as they are may come to stand nearer to the mark.
      const most = room + (this.figures[order]!.narrowNames ? set.nearer : 0);
      return lines.length <= set.lines && lines.every((line) => roomFor(line) <= most);
    });
    return fits ? names : undefined;
  }

  /** Where marks and figures begin where names take so many em. */
  startsAt(nameEm: number, {name, unit, gap}: Sizes) {
    const {leadEm} = this;
    const mark = nameEm * name + (nameEm ? gap : 0);
    return {mark, figure: mark + markLength.narrow + gap + leadEm * unit + (leadEm ? 4 : 2)};
  }
}

/** Draws figures as rows, all of it smaller where there is least room. */
export function drawList(
  figures: readonly KeyFigure[],
  language: Language,
  least: number,
): Drawing {
  const sheet = new Sheet();
  const chinese = language === 'zh-CN';
  const list = new List(figures, language, least);
  const beside = list.namesBeside();
  const names =
    beside ?? figures.map(({label}) => wrapLines(label, list.room(true)) as readonly string[]);
  const nameEm = beside ? Math.max(...names.flat().map((name) => roomFor(name))) : 0;
  const [usual, tight] = [list.startsAt(nameEm, SIZES.usual), list.startsAt(nameEm, SIZES.tight)];
  const pitch = Math.max(set.pitch[language], ...names.map((lines) => lines.length * 18 + 14));
  let top = 0;
  figures.forEach(({key}, order) => {
    const {lead, figure, trail, bound} = list.texts[order]!;
    const lines = names[order]!;
    const leadAbove = lead && !chinese;
    const above = beside ? 0 : lines.length * 18 + (leadAbove ? 8 : 4);
    const height = beside ? pitch : above + set.pitch[language];
    const middle = top + above + (height - above) / 2;
    const baseline = middle + set.figure + (leadAbove ? 8 : 0);
    if (order > 0) sheet.mark('rule', {y: top + 0.5});
    sheet.of(key, () => {
      const first = beside ? middle + set.name - (lines.length - 1) * 9 : top + set.first;
      sheet.lines('name', lines, {y: first}, 18);
      sheet.mark(
        'bound',
        {dx: usual.mark, tight: tight.mark, y: middle},
        {bound, length: markLength.narrow},
      );
      const put = (style: string, text: string, dx: number, tightDx: number, y = baseline) =>
        sheet.label(style, text, {dx: usual.figure + dx, tight: tight.figure + tightDx, y});
      put('figure', figure, 0, 0);
      const [number, smaller] = [SIZES.usual, SIZES.tight].map((sizes) =>
        figureWidth(figure, sizes.number),
      );
      put('unit', trail, number! + space, smaller! + space - 1);
      if (chinese) put('lead', lead, -4, -4);
      else put('unit', lead, 0, 0, baseline - 28);
    });
    top += height;
  });
  return {
    rows: sheet.rows,
    signals: {},
    height: drawKey(sheet, {figures, top: top - 8, language, room: least}),
  };
}
