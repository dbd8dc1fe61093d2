// What is said of an author's rows to readers and, about those that were left out, to the author.
import type {LitElement} from 'lit';
import type {Problems} from '../rows/raw.js';
import {errorText} from '../text/errors.js';
import {formatQuantity, toPrinted, type Language} from '../text/index.js';
import type {RowsContent} from './content.js';
import {tell} from './report.js';

/** A number of rows as sentences have it. */
const many = (count: number, language: Language) =>
  formatQuantity({...toPrinted(count), unit: '', qualifier: '', bound: 'eq'}, language);

const words = {
  'zh-CN': {
    left: (count: number) => `有${many(count, 'zh-CN')}行数据无法识别，没有画出。`,
    gathered: (count: number) => `由${many(count, 'zh-CN')}行汇总。`,
    more: (count: number) => `另有${many(count, 'zh-CN')}行。`,
  },
  en: {
    left: (count: number) =>
      count === 1
        ? 'One row could not be read and is not drawn.'
        : `${many(count, 'en')} rows could not be read and are not drawn.`,
    gathered: (count: number) => `Gathered from ${many(count, 'en')} rows.`,
    more: (count: number) => `And ${many(count, 'en')} more.`,
  },
} as const;

/** What there is to say, and to whom. */
export interface Notice {
  readonly host: LitElement & {readonly debug?: boolean};
  readonly language: Language;
  readonly gatheredFrom?: number;
  readonly problems: Problems;
  /** Whether the page has yet to be told. */
  readonly isUntold: boolean;
}

/**
 * The content of a figure with a note of what was left out and of how many rows it is made; with `debug` also why. Tells
 * the console and, as `sc-error`, the page what could not be read, once.
 */
export function noticed<Content extends RowsContent>(
  content: Content,
  {host, language, gatheredFrom, problems: {first, count}, isUntold}: Notice,
): Content {
  const say = words[language];
  const reasons = first.map((error) => errorText(error, language));
  if (count > first.length) reasons.push(say.more(count - first.length));
  if (count > 0 && isUntold) tell(host, first[0]!.code, reasons.join('\n'));
  const note = [
    content.text.note,
    ...(gatheredFrom === undefined ? [] : [say.gathered(gatheredFrom)]),
    ...(count > 0 ? [say.left(count)] : []),
    ...(host.debug ? reasons : []),
  ].join(language === 'zh-CN' ? '' : ' ');
  // Its table and its records are made when they are asked for, here as there.
  const text = {value: {...content.text, note}, enumerable: true};
  return Object.create(content, {text}) as Content;
}
