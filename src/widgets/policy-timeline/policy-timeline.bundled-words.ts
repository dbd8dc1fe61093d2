// How the bundled rows of policy-timeline are said: what no row of the data holds.
import type {Language} from '../../text/index.js';

/** The words of one language, by the name of a row in the data. */
interface BundledWords {
  /** What a row is, in the picture; English counts stand before it. */
  readonly names: Readonly<Record<string, string>>;
  /** What is said below it, from its date in words. */
  readonly remarks: Readonly<Record<string, (when: string) => string>>;
  /** What a sentence calls it, where that is something else. */
  readonly details: Readonly<Record<string, string>>;
  readonly only: string;
}

export const bundledWords: Readonly<Record<Language, BundledWords>> = {
  'zh-CN': {
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
    details: {
      'selected-as-demo-city': '入围国家小微企业创业创新基地城市示范，月份未注明；全省唯一',
    },
    only: '唯一',
  },
  en: {
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
      published: 'Published',
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
    details: {
      'selected-as-demo-city':
        'selected as a national demonstration city for small-firm entrepreneurship and innovation bases (the only one in Henan)',
      'carriers-in-total-2018': 'incubation sites in total',
      'target-2018-programme-complete': 'all tasks completed',
      'target-2019-acceptance': 'national inspection passed',
      'bases-built-2018': 'bases built',
      'bases-won-2018': 'bases newly won',
      'bases-in-total-2020': 'bases in total',
    },
    only: 'the only one',
  },
};
