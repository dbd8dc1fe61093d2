import {cellText, NOT_GIVEN} from '../rows/table.js';
import {withoutBreaks} from '../text/breaks.js';
import type {FigureContent, RowsContent} from './content.js';
import type {Attended} from './figure-reading.js';
import type {Versions} from './later.js';
import {partText} from './stand-alone.js';

/** What is written of a figure beside its data, as JSON: what it says, where it comes from, which versions drew it. */
export async function paperOf(
  host: Attended,
  content: RowsContent | FigureContent,
): Promise<string> {
  const {variant, language} = host.drawn!;
  const text = (name: string) => withoutBreaks(partText(host.renderRoot, name));
  const {columns, rows} = content.table;
  const {version, dataVersion, drawnWith} = host as unknown as Versions;
  const isBundled = variant !== 'rows' && variant !== 'spec';
  const paper = {
    figure: host.localName,
    variant,
    language,
    headline: text('headline'),
    subhead: text('subhead'),
    note: text('note'),
    source: text('source'),
    correction: text('correction') || undefined,
    summary: 'reading' in content ? (await content.reading()).summary : undefined,
    address: location.href,
    versions: {charts: version, ...(isBundled ? {data: dataVersion} : {}), ...drawnWith},
    table: rows.map((row) =>
      Object.fromEntries(
        columns.flatMap(({label}, column) => {
          const cell = withoutBreaks(cellText(row[column]));
          return cell === NOT_GIVEN ? [] : [[label, cell]];
        }),
      ),
    ),
    records: content.records,
  };
  return `${JSON.stringify(paper, null, 2)}\n`;
}
