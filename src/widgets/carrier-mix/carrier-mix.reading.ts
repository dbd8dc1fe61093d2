// carrier-mix in words: its summary, a sentence for each type and one for the total.
import {
  asSpoken,
  capitalised,
  formatPeriod,
  formatQuantity,
  quantityParts,
  remarks,
  whereItStands,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {countedOf, eachOf, stockOf, totalOf, typeCountOf, typesOf} from './carrier-mix.rows.js';
import type {TypeTarget} from './carrier-mix.rows.js';
import {inPicture, tableWords} from './carrier-mix.words.js';

function typeDatum(target: TypeTarget, language: Language): DatumReading {
  const {id, name, quantity, period, row, type, indicator} = target;
  const chinese = language === 'zh-CN';
  const when = formatPeriod(period, language);
  const isCounted = quantity.value !== null;
  const many = formatQuantity(quantity, language);
  return {
    key: id,
    sentence: isCounted
      ? chinese
        ? `计划${when}建设提升${name}${many}。`
        : `Target for ${when}: ${many} ${name} built or upgraded.`
      : chinese
        ? `计划${when}建设提升一批${name}，数量未公布。`
        : `Target for ${when}: ${name} built or upgraded, number not given.`,
    ...(isCounted ? {figure: quantityParts(quantity, language).figure} : {}),
    remark: remarks(
      [
        tableWords[language].target,
        type.status === 'inferred'
          ? chinese
            ? '列为第六类是推断'
            : tableWords[language].inferred
          : '',
        whereItStands(row.passage, language),
      ],
      language,
    ),
    selects: {indicator: indicator.id, ...yearOf(period)},
  };
}

function totalDatum(language: Language): DatumReading {
  const chinese = language === 'zh-CN';
  const {id, quantity, period, row, indicator} = totalOf(language);
  const when = formatPeriod(period, language);
  const many = formatQuantity(quantity, language);
  const types = formatQuantity({...typeCountOf(language).quantity, unit: ''}, language);
  return {
    key: id,
    sentence: chinese
      ? `计划到${when}累计建成小微企业创业创新载体${many}，分${types}大类，各类数量未公布。`
      : `Target for ${when}: ${many} incubation sites for small and micro firms built in total, of ${types} types; the split is not published.`,
    figure: quantityParts(quantity, language).figure,
    remark: remarks([tableWords[language].target, whereItStands(row.passage, language)], language),
    selects: {indicator: indicator.id, ...yearOf(period)},
  };
}

/** The bundled plan in words. */
export function readingOf(language: Language): Reading {
  const chinese = language === 'zh-CN';
  const words = inPicture(language);
  const types = typesOf(language);
  const [first, ...others] = countedOf(language);
  const total = totalOf(language);
  const stock = stockOf(language);
  const each = formatQuantity({...first!.quantity, value: eachOf()}, language);
  const sum = formatQuantity(total.quantity, language);
  const existing = formatQuantity(stock.quantity, language);
  const [from, until] = [first!, total].map(({period}) => formatPeriod(period, language));
  const many = others.length + 1;
  const summary = chinese
    ? `${from}，${many}类载体各有${each}的目标，另有一批${types.at(-1)!.name}没有给出数量。${until}的目标是累计${sum}，各类数量未公布，是否包含前一年的也没有说明。这些是计划，与现有的${existing}省级以上载体口径不同，不可相比。`
    : `For ${from} there is a target of ${each} for each of ${many} types, and no number for ${types.at(-1)!.name}. For ${until} the target is ${sum} in total; the split by type is not published, nor whether those of the year before are among them. These are plans and cannot be compared with the ${existing} existing sites at provincial level or above.`;
  const series = [
    {
      name: words.byType(from!),
      data: types.map((target) => typeDatum(target, language)),
    },
    {name: capitalised(words.inTotal(until!), language), data: [totalDatum(language)]},
  ];
  return asSpoken({summary, series}, language);
}
