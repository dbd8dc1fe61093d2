// What is doubtful or must be said with a fact, after the notes of `data/`; our own sentences, without a number of their own.
import type {Language} from '../../text/language.js';

type Sentences = Readonly<Record<Language, string>>;

const netOrGross: Sentences = {
  'zh-CN': '报道未说明新增是净增还是总增，不能据此倒推以往的总数。',
  en: 'The report does not say whether the additions are net or gross, so earlier totals cannot be worked back from them.',
};
const ofEachType: Sentences = {
  'zh-CN': '目标是“建设提升”，包括新建与提升；各类数量不能与未给数量的一类相加。',
  en: 'The target covers sites built and sites upgraded; the types cannot be summed, since one of them has no number.',
};
const oneNamed: Sentences = {
  'zh-CN': '报道只点名其中一家。建成、累计建成与当年新争取口径不同，不可相加。',
  en: 'The report names one of them. Built, built in total and newly won are different counts and cannot be added.',
};
const noRate: Sentences = {
  'zh-CN': '报道只说大幅增长，没有给出增幅，也没有给出上年的数字。',
  en: 'The report speaks of a sharp rise and gives neither a rate nor the figure of a year earlier.',
};
const notOneMeasure: Sentences = {
  'zh-CN': '面积、从业者和资金是否仅指省级以上载体，报道未说明，不能用载体数去除。',
  en: 'Whether floor area, workers and funds belong to the sites at provincial level or above alone is not stated, so none is to be divided by their number.',
};
const yearOfGrowth: Sentences = {
  'zh-CN': '报道只给出增幅，没有公布绝对数；基期年份为推断。',
  en: 'The report gives a growth rate and no level; the base year is inferred.',
};
const onlySpoken: Sentences = {
  'zh-CN': '报道只说一批，没有给出数量，也没有注明时间。',
  en: 'The report speaks of a batch and gives neither number nor date.',
};

/** By the name of the fact; those that are not here are plain. */
export const doubts: Readonly<Record<string, Sentences>> = {
  'contract-value-growth': yearOfGrowth,
  'patents-growth': yearOfGrowth,
  'market-entities': {
    'zh-CN': '报道未注明总数的具体时点；不加“约”，也不能减去新增数来推算以往的总数。',
    en: 'The report does not say on which day the total stood; earlier totals cannot be worked back from it.',
  },
  'entities-added-2016': netOrGross,
  'entities-added-2017h1': netOrGross,
  'entities-rank-in-henan': {
    'zh-CN': '增量和增幅各有一个位次；时段不明，增幅本身没有给出。',
    en: 'One rank is by number added, one by growth rate; the period is unclear and the rate itself is not given.',
  },
  'only-demo-city-in-henan': {
    'zh-CN': '这一说法的时点按刊发日理解。',
    en: 'The statement is taken to hold on the day of publication.',
  },
  'selected-as-demo-city': {
    'zh-CN': '只知年份，月份未注明。',
    en: 'Only the year is known, not the month.',
  },
  'promotion-meetings': {
    'zh-CN': '自入围起计，起点只知年份。',
    en: 'Counted from the selection on, of which only the year is known.',
  },
  incubatees: notOneMeasure,
  'incubatee-workers': notOneMeasure,
  'incubation-area': notOneMeasure,
  'incubation-fund': {
    'zh-CN': '“孵化基金或种子资金”按一个合计数理解；是否仅指省级以上载体，报道未说明。',
    en: 'Funds “or” seed capital is read as one combined figure; whether it belongs to the sites at provincial level or above alone is not stated.',
  },
  'incubatees-rise': noRate,
  'carriers-rise': noRate,
  carriers: {
    'zh-CN': '与载体的累计建成目标口径不同，不可相比。',
    en: 'The target for sites built in total counts something else and is not to be compared with it.',
  },
  'base-support-cap': {
    'zh-CN':
      '这是每家获批基地每年的上限，不是已支出的金额；实际支付多少、几家基地获得，报道没有公布。',
    en: 'An upper limit for each approved base and year, not money spent; how much was paid, and to how many bases, is not published.',
  },
  'base-support-years': {
    'zh-CN': '与每年的补贴上限合读，不与它相乘。',
    en: 'Goes with the limit for each year and is not multiplied by it.',
  },
  bases: {
    'zh-CN': '各级合计；与省级以上示范基地的目标口径不同，不可相比。',
    en: 'All levels together; the targets for bases at provincial level or above count something else.',
  },
  'bases-national': {
    'zh-CN': '由图示推断；正文另说有一批国家级示范基地，没有给出数量。',
    en: 'Read from the graphic; the article speaks of a batch of national bases without a number.',
  },
  'bases-provincial': {
    'zh-CN': '由图示推断；报道没有列出全部名称。',
    en: 'Read from the graphic; the report does not list every name.',
  },
  'bases-national-batch': onlySpoken,
  'bases-provincial-batch': onlySpoken,
  'ongoing-provincial-batch': onlySpoken,
  'ongoing-bases': {
    'zh-CN': '持续进行的工作，报道没有注明时间。',
    en: 'Work that goes on; the report gives no date.',
  },
  'target-2017-makerspaces': ofEachType,
  'target-2017-industrial-parks': ofEachType,
  'target-2017-commerce-logistics-zones': ofEachType,
  'target-2017-cultural-parks': ofEachType,
  'target-2017-rural-bases': ofEachType,
  'target-2017-incubators': {
    'zh-CN': '报道只说一批，数量未公布。',
    en: 'The report speaks of a batch; the number is not published.',
  },
  'target-2018-carriers': {
    'zh-CN':
      '各类数量没有公布；是否包含上一年的载体，报道未说明；与省级以上载体的现有数口径不同，不可相比。',
    en: 'No split by type is published, and whether sites of the year before are included is not stated; existing sites at provincial level or above are another count.',
  },
  'target-2018-carrier-types': {
    'zh-CN': '科技企业孵化器是其中一类，为推断；其余各类报道已点名。',
    en: 'That technology business incubators are one of them is inferred; the others are named.',
  },
  'target-2018-bases-built': oneNamed,
  'target-2018-bases-won': {
    'zh-CN': '建成、累计建成与当年新争取口径不同，不可相加。',
    en: 'Built, built in total and newly won are different counts and cannot be added.',
  },
  'target-2020-bases-built': oneNamed,
  zeda: {
    'zh-CN': '报道只在图片说明中点到名称，没有数字。',
    en: 'Only named in a photo caption; no figure is given.',
  },
  'dongda-park': {
    'zh-CN': '它是载体，不是示范基地。',
    en: 'It is an incubation site, not a demonstration base.',
  },
};
