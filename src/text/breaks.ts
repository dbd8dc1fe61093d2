/** Marks in a headline, a note or a cell where a line may break. */
export const BREAK = '\u200b';

/** A text without the marks where it may break. */
export const withoutBreaks = (text: string): string => text.split(BREAK).join('');

/** Two parts of a headline that may break between them; either may be empty. */
export const parted = (before: string, after: string): string =>
  before && after ? before + BREAK + after : before + after;

/** Words of the field that a long Chinese name may break before. */
const TERMS =
  /(?<=.)(?=国家小微企业|小微企业|创业创新|城市示范|累计建成|建设提升|示范基地|当年新增|从业者|科技工作|运营补贴)/g;

/** A long Chinese name with marks where it may break, so that no line ends within a word; other names are as they are. */
export const breakable = (name: string): string => name.replace(TERMS, BREAK);
