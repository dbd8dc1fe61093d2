// Every sentence inside the picture and the table of roadmap-timeline; numbers and names come from rows.
import type {Language} from '../../text/index.js';

/** The words inside the picture that no row holds. */
export const inPicture = {
  'zh-CN': {
    year: (year: number) => `${year}年`,
    undated: '未注明时间',
    notPublished: '数量未公布',
    existing: '已有',
    published: '刊发',
    work: '任务',
  },
  en: {
    year: String,
    undated: 'No date given',
    notPublished: 'no number given',
    existing: 'existing',
    published: 'Published',
    work: 'Work',
  },
} as const;

/** The heads of the data table, and what stands in it where the page gives no number or date. */
export const tableWords = {
  'zh-CN': {
    work: '目标或任务',
    value: '数值',
    year: '时间',
    track: '所属任务',
    status: '性质',
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
    target: 'target',
    reported: 'existing',
    some: 'no number given',
  },
} as const satisfies Record<Language, Record<string, string>>;
