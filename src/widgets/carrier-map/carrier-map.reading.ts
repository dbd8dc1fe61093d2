// carrier-map in words: its summary, the figure of the city, a sentence for each division, base and other place.
import {
  asSpoken,
  formatBound,
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
import {factOf} from '../../text/fact.js';
import {basesOf, divisionsOf, organisationsOf, UNNAMED, type Named} from './carrier-map.rows.js';
import {HIGH_TECH_ZONE, inPicture} from './carrier-map.words.js';

function cityDatum(language: Language): DatumReading {
  const chinese = language === 'zh-CN';
  const {id, label, quantity, period, row, indicator} = factOf('carriers', language);
  const when = formatPeriod(period, language);
  const many = formatQuantity(quantity, language);
  return {
    key: id,
    sentence: chinese
      ? `截至${when}，全市有${label}${many}，分区县数量报道未公布。`
      : `The city had ${many} ${label} in ${when}; no split by district is given.`,
    figure: quantityParts(quantity, language).figure,
    remark: remarks(
      [formatBound(quantity, language), whereItStands(row.passage, language)],
      language,
    ),
    selects: {indicator: indicator.id, ...yearOf(period)},
  };
}

function divisionData(year: string, language: Language): DatumReading[] {
  const chinese = language === 'zh-CN';
  const {placed} = basesOf(language);
  return divisionsOf(year, language)
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(({places, label}) => {
      const here = placed.filter(({place}) => places.includes(place!)).map((base) => base.label);
      const none = chinese ? '载体数量报道未公布' : 'the report gives no number of sites';
      return {
        key: places[0]!,
        sentence:
          here.length === 0
            ? chinese
              ? `${label}：${none}。`
              : `${label}: ${none}.`
            : chinese
              ? `${label}：${here.join('、')}在这里；${none}。`
              : `${label}: home of ${here.join(' and ')}; ${none}.`,
        remark:
          here.length === 0
            ? ''
            : remarks([chinese ? '位置是编者标注' : 'the place is our remark'], language),
        selects: {},
      };
    });
}

function baseDatum(base: Named, divisions: readonly string[], language: Language): DatumReading {
  const chinese = language === 'zh-CN';
  const level = inPicture(language).level(base.level, 'wide');
  const district = divisions[0];
  const where = district
    ? chinese
      ? `在${district}`
      : `in ${district}`
    : base.id === HIGH_TECH_ZONE
      ? chinese
        ? '它不是县级行政区'
        : 'which is no county-level division'
      : chinese
        ? '位置报道未写明'
        : 'place not stated in the report';
  const isOurs = district || base.id === HIGH_TECH_ZONE;
  return {
    key: base.id,
    sentence: chinese
      ? `${base.label}，${level.replace(/(?:基地)?$/, '示范基地')}，${where}。`
      : `${base.label}, a ${level.toLowerCase()} demonstration base, ${where}.`,
    remark: remarks(
      [
        isOurs ? (chinese ? '位置是编者标注' : 'the place is our remark') : '',
        whereItStands(base.passage, language),
      ],
      language,
    ),
    selects: {base: base.id},
  };
}

function otherData(language: Language): DatumReading[] {
  const chinese = language === 'zh-CN';
  const [park] = organisationsOf('carrier', language);
  const {quantity, row, indicator, period} = factOf('dongda-park-tenants', language);
  const many = formatQuantity(quantity, language);
  const unnamed = formatQuantity(basesOf(language).unnamed, language);
  return [
    {
      key: park!.id,
      sentence: chinese
        ? `${park!.label}是载体，入驻小微科技型企业${many}。`
        : `${park!.label} is an incubation site with ${many} small and micro technology firms.`,
      figure: quantityParts(quantity, language).figure,
      remark: remarks(
        [formatBound(quantity, language), whereItStands(row.passage, language)],
        language,
      ),
      selects: {indicator: indicator.id, ...yearOf(period)},
    },
    {
      key: UNNAMED,
      sentence: chinese
        ? `另有${unnamed}省级示范基地，报道未点名。`
        : `${unnamed} further provincial bases are not named in the report.`,
      remark: remarks(
        [chinese ? '按图示清点' : 'counted on the graphic', whereItStands('graphic', language)],
        language,
      ),
      selects: {},
    },
  ];
}

/** The bundled map in words. */
export function readingOf(year: string, language: Language): Reading {
  const chinese = language === 'zh-CN';
  const words = inPicture(language);
  const {placed, unplaced} = basesOf(language);
  const divisions = divisionsOf(year, language);
  const homeOf = ({place}: Named) =>
    divisions.filter(({places}) => places.includes(place!)).map(({label}) => label);
  const total = factOf('carriers', language);
  const many = formatQuantity(total.quantity, language);
  const names = placed.map(({label}) => label);
  const district = homeOf(placed[0]!)[0]!;
  const summary = chinese
    ? `全市有${many}${total.label}，报道没有公布区县分布，所以方格不着色，也不表示数量。${names.join('和')}两家示范基地在${district}，这是编者标注；${unplaced.map(({label}) => label).join('和')}没有落到区县。`
    : `The city had ${many} ${total.label}; the report gives no split by district, so the tiles are not shaded and stand for no number. The bases ${names.join(' and ')} are in ${district}, which is our remark; ${unplaced.map(({label}) => label).join(' and ')} are not placed.`;
  const series = [
    {name: chinese ? '全市' : 'City', data: [cityDatum(language)]},
    {name: chinese ? '区县' : 'Divisions', data: divisionData(year, language)},
    {
      name: chinese ? '点名的示范基地' : 'Named bases',
      data: [...placed, ...unplaced].map((each) => baseDatum(each, homeOf(each), language)),
    },
    {name: words.others, data: otherData(language)},
  ];
  return asSpoken({summary, series}, language);
}
