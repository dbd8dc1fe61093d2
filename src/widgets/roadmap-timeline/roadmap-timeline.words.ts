// Every sentence inside the picture and the table of roadmap-timeline; numbers and names come from rows.
import type {Language} from '../../text/index.js';
import type {Track} from './roadmap-timeline.variants.js';

/** What a milestone's sentence takes from the rows. */
export interface Facts {
  /** The number of an observation. */
  readonly count: (id: string) => string;
  /** The names of the demonstration bases of a level that the page names. */
  readonly names: (level: 'national' | 'provincial') => string[];
  /** The name of an organisation as the page prints it with the bases. */
  readonly printed: (id: string) => string;
  /** The name of an organisation. */
  readonly name: (id: string) => string;
}

/** The words inside the picture that no row holds. */
export interface PictureWords {
  /** Heading of a track, the same shorter, and the name the page gives the work. */
  readonly tracks: Readonly<Record<Track, readonly [heading: string, short: string, name: string]>>;
  readonly year: (year: number) => string;
  readonly published: (day: string) => string;
  readonly undated: string;
  readonly notPublished: string;
  /** What the picture calls a milestone where the table's name is too long for a tile. */
  readonly goals: Readonly<Record<string, string>>;
  readonly some: (name: string) => string;
  readonly details: Readonly<Record<string, (facts: Facts) => string[]>>;
  readonly uncounted: Readonly<Record<string, readonly string[]>>;
}

const chinese: PictureWords = {
  tracks: {
    'micro-resonance': [
      '国家小微企业创业创新基地城市示范',
      '国家小微企业创业创新基地城市示范',
      '“重微共振”工程',
    ],
    bases: ['“双创”示范基地建设', '“双创”示范基地建设', ''],
  },
  year: (year) => `${year}年`,
  published: (day) => `报道刊发 ${day}`,
  undated: '未注明时间',
  notPublished: '数量未公布',
  goals: {},
  some: (name) => `一批${name}`,
  details: {
    'carriers-in-total-2018': ({count}) => [
      `${count('target-2018-carrier-types')}大类小微企业\u200b创业创新载体`,
    ],
    'bases-built-2018': ({printed}) => [`${printed('yto-group')}等\u200b省级以上示范基地`],
    'bases-won-2018': () => ['省级以上示范基地'],
    'bases-in-total-2020': ({name}) => [`${name('high-tech-zone')}等\u200b省级以上示范基地`],
    'ongoing-bases': ({names, count}) => [
      `加快${names('national').join('、')}国家级基地建设，以及${names('provincial').join('、')}等\u200b${count('bases-provincial')}家省级基地建设`,
    ],
  },
  uncounted: {'ongoing-bases': ['再布局建设一批省级基地']},
};

const english: PictureWords = {
  tracks: {
    'micro-resonance': [
      'National demonstration city for small-firm start-up bases',
      'National demonstration city',
      '',
    ],
    bases: ['Demonstration bases', 'Demonstration bases', ''],
  },
  year: String,
  published: (day) => `Published ${day}`,
  undated: 'No date given',
  notPublished: 'no number given',
  goals: {
    'target-2018-programme-complete': 'demonstration tasks all done',
    'target-2019-acceptance': 'passing national inspection',
  },
  some: (name) => name,
  details: {
    'carriers-in-total-2018': ({count}) => [
      `incubation sites of ${count('target-2018-carrier-types')} types, split not published`,
    ],
    'bases-built-2018': ({name}) => [`provincial level or above, with ${name('yto-group')}`],
    'bases-won-2018': () => ['provincial level or above'],
    'bases-in-total-2020': ({name}) => [
      `provincial level or above, with ${name('high-tech-zone')}`,
    ],
    'ongoing-bases': ({names, count}) => [
      `Faster work on the national base at ${names('national').join(', ')} and on ${count('bases-provincial')} provincial bases, among them ${names('provincial').join(', ')}`,
    ],
  },
  uncounted: {'ongoing-bases': ['A further batch of provincial bases']},
};

/** The words inside the picture that no row holds. */
export function inPicture(language: Language): PictureWords {
  return language === 'zh-CN' ? chinese : english;
}

/** The heads of the data table, and what stands in it where the page gives no number or date. */
export const tableWords = {
  'zh-CN': {
    work: '目标或任务',
    value: '数值',
    year: '时间',
    track: '所属任务',
    status: '性质',
    passage: '出处',
    target: '目标',
    reported: '现有',
    some: '一批（数量未公布）',
  },
  en: {
    work: 'Target or work',
    value: 'Value',
    year: 'When',
    track: 'Part of',
    status: 'Status',
    passage: 'Where',
    target: 'target',
    reported: 'existing',
    some: 'no number given',
  },
} as const satisfies Record<Language, Record<string, string>>;
