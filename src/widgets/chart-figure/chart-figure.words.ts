// What chart-figure says of itself, and to the author of a page on the console.
import type {Language} from '../../text/language.js';
import type {OwnSpec} from './chart-figure.check.js';
import {vegaLiteVersion} from './drawn-with.gen.js';

export const words = {
  'zh-CN': {
    loading: '正在载入图表…',
    unnamed: '图表（作者未给出说明）',
    nameIt: '这张图没有名称。请加上 alt 或 headline，说明图里画的是什么、要点是什么。',
    otherVersion: (major: string) =>
      `规格按 Vega-Lite ${major} 写成，这里用 Vega-Lite ${vegaLiteVersion} 画。请核对画出的图，并更新 $schema。`,
    column: (field: string, title = field) => (title === field ? field : `${field}（${title}）`),
    table: (name: string, most: number) =>
      `${name}（图中所用数据${most ? `，前${most}行；下载的文件有全部` : ''}）`,
  },
  en: {
    loading: 'Loading chart…',
    unnamed: 'Chart (its author gave no description)',
    nameIt:
      'This chart has no name. Add alt or headline: what is drawn, and the point that it makes.',
    otherVersion: (major: string) =>
      `The spec is written in Vega-Lite ${major} and drawn with Vega-Lite ${vegaLiteVersion}. Check the chart, and renew $schema.`,
    column: (field: string, title = field) => (title === field ? field : `${field} (${title})`),
    table: (name: string, most: number) =>
      `${name} (the rows it is drawn from${most ? `, the first ${most}; a download has all` : ''})`,
  },
} as const satisfies Record<Language, object>;

/** What a spec says that it is, for an author who gave the figure no name: its description, else its title. */
export function wordsOf(spec: OwnSpec): string {
  const {description, title} = spec;
  const heading =
    typeof title === 'object' && title ? (title as {readonly text?: unknown}).text : title;
  const texts = [description, heading].map((text: unknown) =>
    Array.isArray(text) ? text.join(' ') : text,
  );
  return texts.find((text): text is string => typeof text === 'string' && !!text.trim()) ?? '';
}
