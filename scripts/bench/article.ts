// The article around the chart: the same on every page of the benchmark.
import {words} from './drawing.js';

const style = `
body{margin:0;font:17px/1.7 sans-serif;color:#222;background:#fff}
main{max-width:640px;margin:0 auto;padding:0 16px}
h1{font-size:24px;line-height:1.4}
figure{margin:0;padding:16px;background:#f7f3ea;border-top:1px solid #211c16}
.headline{margin:0;font-size:20px;font-weight:700;line-height:1.4}
.subhead,figcaption{margin:0;font-size:14px;line-height:1.5;color:#5e5548}
.chart{height:128px;margin:12px 0}
.chart svg{display:block}`;

const opening = [
  '一座城市的小微企业做了多少买卖，单看一年的数字说不清楚。把前后两年放在一起，变化才看得见。',
  '下面这张图以前一年为一百，后一年画在它的下面，多出来的一段就是增加的部分。',
];
const closing = [
  '增幅并不等于规模。基数小的时候，翻一番也许只是几份合同；基数大的时候，多一成就是许多人的工作。',
  '因此读图的时候要先看口径，再看增幅，最后看数字从哪里来。图下的注写明了哪些数字是推算的。',
];

const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');
const unmarked = (text: string) => text.replaceAll('\u200b', '');

/** What a tag of ours brings itself: the words around a chart. */
export function card(inside: string): string {
  return `<figure>
<p class="headline">${unmarked(words.headline)}</p>
<p class="subhead">${unmarked(words.subhead)}</p>
<div class="chart">${inside}</div>
<figcaption>${unmarked(words.note)}来源：${unmarked(words.source)}</figcaption>
</figure>`;
}

/** A page with a chart, or with many of them down a long text. */
export function article(head: string, chart: string, count: number): string {
  const charts = Array.from({length: count}, () => chart);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>增长怎样读</title>
<link rel="icon" href="data:,">
<style>${style}</style>
${head}
</head>
<body>
<main>
<h1>增长怎样读：两年之间的小微企业</h1>
${paragraphs(opening)}
${charts.join('\n<p>再看下一组数字。</p>\n')}
${paragraphs(closing)}
</main>
</body>
</html>
`;
}
