// Every sentence inside the picture and the table of policy-timeline; numbers and dates come from rows.
import type {Language} from '../../text/index.js';

/** The words of one language. */
export interface PictureWords {
  readonly year: (year: number) => string;
  readonly published: (day: string) => string;
  readonly soFar: string;
  readonly planned: string;
  /** What a row is, by its name in the data; English counts stand before it. */
  readonly names: Readonly<Record<string, string>>;
  /** What is said below it, from its date in words. */
  readonly remarks: Readonly<Record<string, (when: string) => string>>;
}

const chinese: PictureWords = {
  year: (year) => `${year}年`,
  published: (day) => `报道刊发 ${day}`,
  soFar: '到刊发时',
  planned: '此后的计划',
  names: {
    'selected-as-demo-city': '入围城市示范',
    'promotion-meetings': '工作推进会',
    'policies-issued': '支持政策',
    'science-meeting': '科技工作座谈会',
    'carriers-in-total-2018': '累计建成载体',
    'target-2018-programme-complete': '完成全部示范任务',
    'target-2019-acceptance': '通过国家验收',
    'bases-built-2018': '建成示范基地',
    'bases-won-2018': '当年新争取示范基地',
    'bases-in-total-2020': '累计建成示范基地',
  },
  remarks: {
    'selected-as-demo-city': (when) => `${when}，月份未注明；全省唯一`,
    'promotion-meetings': () => '自入围起，起点只知年份',
    'policies-issued': () => '截至刊发，逐项日期未公布',
    'science-meeting': (when) => `${when}，在洛阳`,
    'bases-built-2018': () => '省级以上',
    'bases-won-2018': () => '省级以上',
    'bases-in-total-2020': () => '省级以上',
  },
};

const english: PictureWords = {
  year: String,
  published: (day) => `Published ${day}`,
  soFar: 'Up to publication',
  planned: 'Planned after it',
  names: {
    'selected-as-demo-city': 'Selected as demonstration city',
    'promotion-meetings': 'progress meetings',
    'policies-issued': 'support policies',
    'science-meeting': 'Science and technology meeting',
    'carriers-in-total-2018': 'Incubation sites in total',
    'target-2018-programme-complete': 'All tasks completed',
    'target-2019-acceptance': 'National inspection passed',
    'bases-built-2018': 'Bases built',
    'bases-won-2018': 'Bases newly won',
    'bases-in-total-2020': 'Bases in total',
  },
  remarks: {
    'selected-as-demo-city': (when) => `in ${when}, the only one in Henan`,
    'promotion-meetings': () => 'start dated to the year only',
    'policies-issued': () => 'by publication, days not given',
    'science-meeting': (when) => `${when}, in Luoyang`,
    'bases-built-2018': () => 'provincial level or above',
    'bases-won-2018': () => 'provincial level or above',
    'bases-in-total-2020': () => 'provincial level or above',
  },
};

/** The words inside the picture that no row holds. */
export const inPicture = (language: Language): PictureWords =>
  language === 'zh-CN' ? chinese : english;

/** The heads of the data table, and the cells that no row holds. */
export const tableWords = {
  'zh-CN': {
    item: '事项',
    value: '数值',
    when: '时间',
    dated: '日期精度',
    status: '性质',
    passage: '出处',
    precision: {
      day: '精确到日',
      year: '只知年份',
      since: '起点只知年份',
      until: '截至刊发日的累计',
      target: '目标只到年',
    },
    reported: '已报道',
    target: '计划目标',
    only: '唯一',
  },
  en: {
    item: 'Event or target',
    value: 'Number',
    when: 'When',
    dated: 'Dated to',
    status: 'Status',
    passage: 'Where',
    precision: {
      day: 'the day',
      year: 'the year only',
      since: 'the year for its start',
      until: 'count up to publication',
      target: 'the year',
    },
    reported: 'reported',
    target: 'target',
    only: 'the only one',
  },
} as const;
