// What the results say, as Markdown.
import {format} from 'prettier';
import type {Loads, Results} from './results.js';
import {median, quantile, ratios} from './statistics.js';

const columns = [
  {measure: 'finalFrame', title: 'final frame, ms'},
  {measure: 'blocking', title: 'blocking, ms'},
  {measure: 'cpu', title: 'CPU, ms'},
] as const;

const grouped = (number: number) =>
  String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, '\u00a0');

const asRatio = (numbers: readonly number[], quartiles: boolean) =>
  quartiles
    ? `${median(numbers).toFixed(2)}, ${quantile(numbers, 0.25).toFixed(2)}–${quantile(numbers, 0.75).toFixed(2)}`
    : median(numbers).toFixed(2);

/** Median of a measure, and its ratio to the rival's in the same round. */
function cell(
  page: Loads,
  rival: Loads | undefined,
  measure: (typeof columns)[number]['measure'],
  quartiles: boolean,
): string {
  const value = grouped(median(page[measure]));
  const quotients = rival ? ratios(page[measure], rival[measure]) : [];
  return quotients.length > 0 ? `${value} (${asRatio(quotients, quartiles)})` : value;
}

function table(pages: readonly Loads[], rival: Loads | undefined, quartiles: boolean): string {
  const head = ['', 'KB', ...columns.map(({title}) => title), 'layout shift'];
  const rows = pages.map((page) => [
    page.title,
    (median(page.bytes) / 1000).toFixed(1),
    ...columns.map(({measure}) => cell(page, rival, measure, quartiles)),
    String(Number(median(page.shift).toFixed(3))),
  ]);
  return [head, head.map((_, column) => (column === 0 ? '---' : '--:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** The tables of one chart and of many; `quartiles` are those of the ratios. */
export function report({date, versions, conditions, pages}: Results, quartiles = false): string {
  const {picture, floor} = pages;
  const parts = [...new Set(Object.values(pages).map(({count}) => count))].flatMap((count) => {
    const same = Object.values(pages).filter((page) => page.count === count);
    const rival = pages[count === 1 ? 'vega-embed' : 'many-vega-embed'];
    const heading = count === 1 ? 'One chart in an article:' : `${count} charts in an article:`;
    return [heading, table(same, rival, quartiles)];
  });
  const aboveFloor =
    picture && floor
      ? [
          `The picture's final frame takes ${asRatio(ratios(picture.finalFrame, floor.finalFrame), quartiles)} of the time of the SVG written by hand.`,
        ]
      : [];
  const {kilobitsPerSecond, roundTrip, cpuSlowdown} = conditions;
  const rounds = Math.max(...Object.values(pages).map(({bytes}) => bytes.length));
  const circumstances = `${kilobitsPerSecond / 1000} Mbps, ${roundTrip} ms to the server and back, processor slowed down ${cpuSlowdown} times, empty cache, ${rounds} rounds in random order. ${Object.entries(
    versions,
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}. ${date}.`;
  return [...parts, ...aboveFloor, circumstances].join('\n\n');
}

const markers = /(<!-- bench -->)[^]*?(<!-- \/bench -->)/;

/** The README with the tables of these results between its markers. */
export async function withReport(readme: string, results: Results): Promise<string> {
  if (!markers.test(readme)) throw new Error('The README has no <!-- bench --> markers.');
  const tables = await format(report(results), {parser: 'markdown'});
  return readme.replace(
    markers,
    (_, start: string, end: string) => `${start}\n\n${tables}\n${end}`,
  );
}
