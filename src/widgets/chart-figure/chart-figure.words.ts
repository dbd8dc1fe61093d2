// What chart-figure says of itself, and to the author of a page on the console.
import type {Language} from '../../text/language.js';

export const words = {
  'zh-CN': {
    loading: '正在载入图表…',
    unnamed: '图表（作者未给出说明）',
    nameIt: '这张图没有名称。请加上 alt 或 headline，说明图里画的是什么、要点是什么。',
    otherVersion: (major: string) =>
      `规格按 Vega-Lite ${major} 写成，这里用 Vega-Lite 6 画。请核对画出的图，并更新 $schema。`,
  },
  en: {
    loading: 'Loading chart…',
    unnamed: 'Chart (its author gave no description)',
    nameIt:
      'This chart has no name. Add alt or headline: what is drawn, and the point that it makes.',
    otherVersion: (major: string) =>
      `The spec is written in Vega-Lite ${major} and drawn with Vega-Lite 6. Check the chart, and renew $schema.`,
  },
} as const satisfies Record<Language, object>;
