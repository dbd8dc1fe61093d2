// base-roster in words: its summary, a sentence for each base that is named, and one for those that are not.
import {
  asSpoken,
  capitalised,
  formatQuantity,
  remarks,
  whereItStands,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {
  allBases,
  basesOf,
  counted,
  countOf,
  LEVELS,
  totalOf,
  UNNAMED,
  type Level,
} from './base-roster.rows.js';
import {inPicture, tableWords} from './base-roster.words.js';

function dataOf(level: Level, language: Language): DatumReading[] {
  const chinese = language === 'zh-CN';
  const words = tableWords[language];
  const named = inPicture(language).levels[level];
  const bases = basesOf(level, language);
  const unnamed = bases.filter(({name}) => !name);
  const many = formatQuantity(counted(unnamed, language), language);
  const where = whereItStands('graphic', language);
  return [
    ...bases.flatMap(({row, name}): DatumReading[] =>
      name
        ? [
            {
              key: row.id,
              sentence: chinese
                ? `${name}，${named}“双创”示范基地。`
                : `${name}, a ${named} demonstration base.`,
              remark: remarks([`${chinese ? '级别' : 'level '}${words.read}`, where], language),
              selects: {base: row.id},
            },
          ]
        : [],
    ),
    ...(unnamed.length > 0
      ? [
          {
            key: UNNAMED,
            sentence: chinese
              ? `另有${many}${named}示范基地，报道未点名。`
              : `${many} further ${named} bases are not named in the report.`,
            remark: remarks([chinese ? '不分先后' : 'in no order', words.counted, where], language),
            selects: {},
          },
        ]
      : []),
  ];
}

/** The bundled roster in words. */
export function readingOf(language: Language): Reading {
  const [total, national, provincial] = [
    totalOf(language),
    countOf('national', language),
    countOf('provincial', language),
  ].map(({quantity}) => formatQuantity(quantity, language));
  const unnamed = formatQuantity(
    counted(
      allBases(language).filter(({name}) => !name),
      language,
    ),
    language,
  );
  const summary =
    language === 'zh-CN'
      ? `各级“双创”示范基地共${total}：${national}国家级，${provincial}省级；其中${unnamed}省级基地报道没有点名。级别由图示读出，正文另说有一批国家级、一批省级，没有给出数量。`
      : `There are ${total} demonstration bases: ${national} national and ${provincial} provincial, of which the report leaves ${unnamed} without a name. Levels are read from the graphic; the article speaks of a batch of each and gives no number.`;
  const series = LEVELS.map(([level]) => ({
    name: capitalised(inPicture(language).levels[level], language),
    data: dataOf(level, language),
  }));
  return asSpoken({summary, series}, language);
}
