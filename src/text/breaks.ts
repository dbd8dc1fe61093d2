/** Marks in a headline, a note or a cell where a line may break. */
export const BREAK = '\u200b';

/** A text without the marks where it may break. */
export const withoutBreaks = (text: string): string => text.split(BREAK).join('');
