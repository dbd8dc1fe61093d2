// Every sentence inside the picture and the table of base-roster; numbers and names come from rows.
import type {Language} from '../../text/index.js';
import type {Level} from './base-roster.rows.js';

/** The words of one language. */
export interface PictureWords {
  readonly levels: Readonly<Record<Level, string>>;
  /** What bases are counted in. */
  readonly unit: string;
  /** What bases without a name are. */
  readonly unnamed: string;
  /** How many are not named, behind the count of their level. */
  readonly ofThem: (count: string, unnamed: string) => string;
  /** The same where none is named. */
  readonly allOfThem: (many: number, unnamed: string) => string;
  /** The bases of a level; of all where there are several. */
  readonly bases: (level: string | undefined) => string;
}

const chinese: PictureWords = {
  levels: {national: '国家级', provincial: '省级', city: '市级', county: '县级'},
  unit: '家',
  unnamed: '未点名',
  ofThem: (count, unnamed) => `其中${count}${unnamed}`,
  allOfThem: (many, unnamed) => (many > 1 ? `均${unnamed}` : unnamed),
  bases: (level = '各级') => `${level}基地`,
};

const english: PictureWords = {
  levels: {
    national: 'national',
    provincial: 'provincial',
    city: 'city-level',
    county: 'county-level',
  },
  unit: '',
  unnamed: 'not named',
  ofThem: (count, unnamed) => `${count} of them ${unnamed}`,
  allOfThem: (many, unnamed) => (many > 1 ? `all of them ${unnamed}` : unnamed),
  bases: (level) => (level ? `${level} bases` : 'bases at all levels'),
};

/** The words inside the picture that no row holds. */
export const inPicture = (language: Language): PictureWords =>
  language === 'zh-CN' ? chinese : english;

/** The heads of the data table, and the cells that no row holds. */
export const tableWords = {
  'zh-CN': {
    item: '项目',
    value: '数量',
    level: '级别',
    basis: '依据',
    unnamed: (bases = '基地') => `未点名的${bases}`,
  },
  en: {
    item: 'Item',
    value: 'Number',
    level: 'Level',
    basis: 'Basis',
    unnamed: (bases = 'bases') => `${bases} not named`,
  },
} as const;
