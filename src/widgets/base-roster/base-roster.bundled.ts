// The bundled bases of base-roster and the words around them; an author's own rows load none of this.
import type {FigureText} from '../../render/definition.js';
import {organisations} from '../../rows/bundled.gen.js';
import {factOf, type Fact} from '../../text/fact.js';
import {
  BREAK,
  formatPassage,
  formatPeriod,
  formatQuantity,
  formatSource,
  withoutBreaks,
  type Language,
  type Quantity,
} from '../../text/index.js';
import {rosterOf, type Entry, type Level, type Roster} from './base-roster.rows.js';

/** The observations that count the bases of each level: read from the graphic, so not in bold. */
const COUNTS: readonly (readonly [level: Level, id: string])[] = [
  ['national', 'bases-national'],
  ['provincial', 'bases-provincial'],
];

/** What the article says of each level without a number. */
const BATCHES = ['bases-national-batch', 'bases-provincial-batch'];

/** The name of the bases without a name, which are one datum. */
export const UNNAMED = 'unnamed-bases';

/** The cells of the table, and the sentences, that no row of the data holds. */
const words = {
  'zh-CN': {
    stated: '报道写明',
    read: '由图示读出',
    counted: '按图示清点',
    uncounted: '报道没有给出数量',
    some: '一批',
    target: '目标，口径不同',
    named: '点名',
    notNamed: '报道未点名',
    levelRead: '级别由图示读出',
    unordered: '不分先后；按图示清点',
    base: {national: '国家级“双创”示范基地', provincial: '省级“双创”示范基地'},
    bases: '省级示范基地',
  },
  en: {
    stated: 'stated',
    read: 'read from the graphic',
    counted: 'counted on the graphic',
    uncounted: 'stated without a number',
    some: 'a batch',
    target: 'target; counts something else',
    named: 'named',
    notNamed: undefined,
    levelRead: 'level read from the graphic',
    unordered: 'in no order; counted on the graphic',
    base: {
      national: 'a national demonstration base',
      provincial: 'a provincial demonstration base',
    },
    bases: 'provincial bases',
  },
} as const;

/** How many bases there are at all levels. */
export const totalOf = (language: Language): Fact => factOf('bases', language);

/** The target that is not to be compared with the bases there are. */
export const targetOf = (language: Language): Fact => factOf('target-2020-bases-built', language);

/** A number of bases that we counted. */
const counted = (value: number, language: Language): Quantity => ({
  ...totalOf(language).quantity,
  value,
});

function entryOf(fact: Fact, kind: Entry['kind'], basis: string): Entry {
  const {id, indicator, label, quantity, period, row} = fact;
  return {
    key: id,
    kind,
    indicator: indicator.id,
    label,
    quantity: {...quantity, qualifier: '', bound: 'eq'},
    period,
    basis,
    passage: row.passage,
  };
}

function basesOf(level: keyof (typeof words)['en']['base'], language: Language): Entry[] {
  const said = words[language];
  const found = organisations.filter((row) => row.kind === 'base' && row.level === level);
  const chinese = language === 'zh-CN';
  const common = {
    kind: 'base',
    level,
    period: {type: null, start: '', end: ''},
    passage: 'graphic',
  } as const;
  const named = found.flatMap((row): Entry[] => {
    const label = chinese ? row.name_printed_zh : row.label_en;
    if (!label) return [];
    return [
      {
        ...common,
        key: row.id,
        indicator: row.id,
        label,
        quantity: counted(1, language),
        details: said.base[level],
        remark: said.levelRead,
        basis: said.named,
      },
    ];
  });
  const unnamed = found.length - named.length;
  if (unnamed === 0) return named;
  return [
    ...named,
    {
      ...common,
      key: UNNAMED,
      indicator: '',
      label: '',
      shortLabel: said.notNamed,
      quantity: counted(unnamed, language),
      details: said.bases,
      remark: said.unordered,
      basis: said.counted,
    },
  ];
}

/** The bundled roster. */
export function bundledRoster(language: Language): Roster {
  const said = words[language];
  return rosterOf(
    [
      entryOf(totalOf(language), 'total', said.stated),
      ...COUNTS.map(([level, id]) => ({
        ...entryOf(factOf(id, language), 'count', said.read),
        level,
        passage: 'graphic',
      })),
      ...basesOf('national', language),
      ...basesOf('provincial', language),
      ...BATCHES.map((id) => ({
        ...entryOf(factOf(id, language), 'other', said.uncounted),
        details: said.some,
      })),
      entryOf(targetOf(language), 'other', said.target),
    ],
    language,
  );
}

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [
  ...[
    totalOf('en'),
    ...COUNTS.map(([, id]) => factOf(id, 'en')),
    ...BATCHES.map((id) => factOf(id, 'en')),
    targetOf('en'),
  ].flatMap(({id, indicator}) => [id, indicator.id]),
  ...organisations.flatMap(({id, kind}) => (kind === 'base' ? [id] : [])),
];

/** The numbers that no row holds. */
export function derivedNumbers(): Record<string, string> {
  const {quantity, unnamed} = bundledRoster('en');
  return {
    1: 'what a plaque stands for',
    [quantity.value! - unnamed.value!]: 'bases with a name, counted in organisations.csv',
    [unnamed.value!]: 'bases without a name, counted in organisations.csv',
  };
}

/** All, those of each level, and those without a name. */
function numbersOf(language: Language) {
  const {groups, unnamed} = bundledRoster(language);
  const say = (quantity: Quantity) => formatQuantity(quantity, language);
  return {
    all: say(totalOf(language).quantity),
    national: say(groups[0]!.quantity),
    provincial: say(groups[1]!.quantity),
    unnamed: say(unnamed),
  };
}

/** The bundled roster in two sentences. */
export function bundledSummary(language: Language): string {
  const {all, national, provincial, unnamed} = numbersOf(language);
  return language === 'zh-CN'
    ? `各级“双创”示范基地共${all}：${national}国家级，${provincial}省级；其中${unnamed}省级基地报道没有点名。级别由图示读出，正文另说有一批国家级、一批省级，没有给出数量。`
    : `There are ${all} demonstration bases: ${national} national and ${provincial} provincial, of which the report leaves ${unnamed} without a name. Levels are read from the graphic; the article speaks of a batch of each and gives no number.`;
}

/** The words of the bundled rows. */
export function bundledText(language: Language): FigureText {
  const roster = bundledRoster(language);
  const target = targetOf(language);
  const {all, national, provincial, unnamed} = numbersOf(language);
  const many = roster.quantity.value! - roster.unnamed.value!;
  const named = formatQuantity(counted(many, language), language);
  const goal = formatQuantity(target.quantity, language);
  const [day, year] = [totalOf(language), target].map(({period}) => formatPeriod(period, language));
  const passage = formatPassage('graphic', language);
  const source = formatSource('page-article', language);
  if (language === 'zh-CN') {
    const headline = `洛阳已有${all}双创示范基地，${BREAK}报道点名${named}`;
    return {
      headline,
      subhead: `各级“双创”示范基地，${day}；每块牌1家`,
      note: `${national}国家级、${BREAK}${provincial}省级由图示读出；${BREAK}正文另说有一批国家级、${BREAK}一批省级，${BREAK}没有给出数量。${BREAK}未点名的${unnamed}不分先后。${BREAK}${year}累计${goal}是${BREAK}省级以上的计划目标，${BREAK}口径不同，${BREAK}不在此图比较。`,
      source: `${source}；名称与级别据${passage}`,
      alt: `名牌图：${withoutBreaks(headline)}`,
    };
  }
  const headline = `Luoyang has ${all} demonstration bases; the report names ${named}`;
  return {
    headline,
    subhead: `Bases for entrepreneurship and innovation at all levels, ${day}; one tile per base`,
    note: `${national} national and ${provincial} provincial are read from the graphic; the article speaks of a batch of each and gives no number. The ${unnamed} not named are in no order. The ${goal} of the target for ${year} are another count and not compared here.`,
    source: `${source}; names and levels from the ${passage}`,
    alt: `Roster: ${headline}`,
  };
}
