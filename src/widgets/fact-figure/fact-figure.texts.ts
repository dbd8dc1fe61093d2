import type {Language} from '../../text/language.js';

/** The texts of every fact in one language, by its name: the number with its qualifier, and the unit behind it. */
export type FactTexts = Readonly<Record<string, readonly [value: string, unit: string]>>;

/** The notes of every fact in one language, by its name: a sentence, the figure in it, and remarks. */
export type FactNotes = Readonly<
  Record<string, readonly [sentence: string, figure: string, remark: string]>
>;

/** How much of a fact is set. */
export const PARTS = ['full', 'value', 'unit'] as const;

/** How much of a fact is set: all of it, the number with its qualifier, or its unit. */
export type Part = (typeof PARTS)[number];

/** The part of a fact. */
export function partOf([value, unit]: readonly [value: string, unit: string], part: Part): string {
  return part === 'full' ? value + unit : part === 'value' ? value : unit.trim();
}

/** Loads the texts of one language, which travel apart. */
export const loadTexts = async (language: Language): Promise<FactTexts> =>
  (language === 'zh-CN' ? await import('./texts.zh-CN.gen.js') : await import('./texts.en.gen.js'))
    .texts;

/**
 * A text by what it says, however it is typed: without spaces, separators of thousands and capitals, in half-width
 * digits. So `5,200` and `５２００` are the same as `5200`.
 */
export const said = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .toLowerCase();
