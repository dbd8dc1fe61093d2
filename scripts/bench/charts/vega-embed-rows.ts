import embed from 'vega-embed';

/** The monthly sums of a file, as an author of Vega-Lite writes them. */
void embed(
  document.querySelector<HTMLElement>('.chart')!,
  {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: {url: 'rows.csv', format: {type: 'csv', parse: {date: 'date', value: 'number'}}},
    width: 340,
    height: 240,
    mark: 'bar',
    encoding: {
      x: {timeUnit: 'yearmonth', field: 'date', type: 'ordinal'},
      y: {aggregate: 'sum', field: 'value', type: 'quantitative'},
    },
  },
  {renderer: 'svg', actions: false},
);
