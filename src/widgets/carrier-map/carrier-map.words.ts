// Every sentence of carrier-map that no row holds.
import type {Form} from '../../render/definition.js';
import type {Language} from '../../text/index.js';
import type {Level, Member} from './carrier-map.rows.js';

const chineseLevels = {
  national: '国家级',
  provincial: '省级',
  city: '市级',
  county: '县级',
} as const;
const englishLevels = {
  national: 'National',
  provincial: 'Provincial',
  city: 'City',
  county: 'County',
} as const;

/** The words inside the picture. */
export interface PictureWords {
  /** Level of a base, beside its pin: narrow where the tile beside it is. */
  level(level: Level | undefined, form: Form): string;
  /** What something in the list is, beside its name or below it; empty where there is nothing to say. */
  what(member: Member): string;
  total(place: string, period: string): string;
  /** Heading of the bases on the map whose names have no room there, of those not on it, and of the rest. */
  placed: string;
  unplaced: string;
  others: string;
  inDivision(division: string): string;
  notGiven: string;
}

const chinese: PictureWords = {
  level: (level, form) => (level ? chineseLevels[level] + (form === 'wide' ? '基地' : '') : ''),
  what: ({kind, level}) =>
    kind === 'base' ? chinese.level(level, 'wide') : kind === 'carrier' ? '载体' : '',
  total: (place, period) => [`${place}合计`, period].filter(Boolean).join('，'),
  placed: '图上的基地',
  unplaced: '未落到区划的基地',
  others: '其他',
  inDivision: (division) => `在${division}`,
  notGiven: '数量未公布',
};

const english: PictureWords = {
  level: (level) => (level ? englishLevels[level] : ''),
  what: ({kind, level}) => (kind === 'base' && level ? `${englishLevels[level]} base` : ''),
  total: (place, period) => [place ? `${place} total` : 'Total', period].filter(Boolean).join(', '),
  placed: 'Bases on the map',
  unplaced: 'Bases not on the map',
  others: 'Others',
  inDivision: (division) => `In ${division}`,
  notGiven: 'no number given',
};

/** The words inside the picture that no row holds. */
export function inPicture(language: Language): PictureWords {
  return language === 'zh-CN' ? chinese : english;
}

/** The heads of the data table. */
export const tableWords = {
  'zh-CN': {
    item: '项目',
    value: '数值',
    reading: '读法',
    level: '级别',
    district: '区县',
    period: '时段',
  },
  en: {
    item: 'Item',
    value: 'Number',
    reading: 'Reading',
    level: 'Level',
    district: 'District',
    period: 'Period',
  },
} as const;
