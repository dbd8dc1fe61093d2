import {html, nothing, type TemplateResult} from 'lit';
import {define} from '../src/figure/define.js';
import {organisations} from '../src/rows/bundled.gen.js';
import {formatSource} from '../src/text/index.js';
import {ChartFigure} from '../src/widgets/chart-figure/chart-figure.js';
import {openTable, shows} from './actions.js';
import {attributes} from './attributes.js';
import type {Story} from './story.js';

export default {title: 'Widgets/chart-figure', component: 'chart-figure'};

const NARROW = 320;

/** A spec as it stands in a page: in a script that is no script. */
function nested(spec: object | string): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = typeof spec === 'string' ? spec : JSON.stringify(spec, null, 2);
  return script;
}

/** Example data: these rows are invented and say so. */
const exampleTypes = [
  ['众创空间', 'Makerspaces', 128],
  ['科技企业孵化器', 'Incubators', 64],
  ['小微企业产业园', 'Industrial parks', 41],
  ['商贸物流集聚区', 'Logistics zones', 23],
].map(([zh, en, count]) => ({zh, en, count}));

const bars = (language: 'zh' | 'en') => ({
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: {values: exampleTypes},
  encoding: {
    y: {field: language, type: 'nominal', sort: null, title: null, axis: {domain: false}},
    x: {field: 'count', type: 'quantitative', axis: null},
  },
  layer: [
    {mark: 'bar'},
    {
      mark: {type: 'text', align: 'left', dx: 6, fontWeight: 700},
      encoding: {text: {field: 'count', type: 'quantitative'}},
    },
  ],
});

const exampleYears = [2019, 2020, 2021, 2022, 2023, 2024].flatMap((year, order) => [
  {year: `${year}-01-01`, kind: '新设企业', value: 31_000 + order * 6_400 + (order % 2) * 2_100},
  {year: `${year}-01-01`, kind: '注销企业', value: 12_500 + order * 1_300 - (order % 3) * 900},
]);
const lines = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: {values: exampleYears},
  height: 220,
  mark: {type: 'line', point: true},
  encoding: {
    x: {field: 'year', type: 'temporal', timeUnit: 'year', title: null},
    y: {field: 'value', type: 'quantitative', title: '户'},
    color: {field: 'kind', type: 'nominal', title: null},
  },
};
const cells = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: {
    values: ['一月', '二月', '三月', '四月'].flatMap((month, x) =>
      ['东区', '西区', '南区'].map((area, y) => ({month, area, value: (x + 1) * (y + 2) * 3})),
    ),
  },
  mark: 'rect',
  encoding: {
    x: {field: 'month', type: 'ordinal', sort: null, title: null},
    y: {field: 'area', type: 'nominal', sort: null, title: null},
    color: {field: 'value', type: 'quantitative', title: '件'},
  },
};
const panels = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  data: {values: exampleYears},
  mark: 'bar',
  width: 240,
  height: 140,
  encoding: {
    column: {field: 'kind', type: 'nominal', title: null},
    x: {field: 'year', type: 'ordinal', timeUnit: 'year', title: null},
    y: {field: 'value', type: 'quantitative', title: '户'},
  },
};

const SOURCE = '示例数据，非真实统计';
const chinese = (spec: object | string, more: {scheme?: 'dark'; theme?: 'plain'} = {}) =>
  html`<chart-figure
    headline="示例城市：众创空间最多，共128家"
    subhead="各类创新创业载体数量，家，2024年"
    note="示例数据，用来说明写法。"
    source=${SOURCE}
    .scheme=${more.scheme}
    .theme=${more.theme}
    >${nested(spec)}</chart-figure
  >`;
const other = (headline: string, spec: object, scheme?: 'dark'): TemplateResult =>
  html`<chart-figure headline=${headline} source=${SOURCE} .scheme=${scheme}
    >${nested(spec)}</chart-figure
  >`;

export const Playground: Story = {
  render: (args) => html`<chart-figure ${attributes(args)}>${nested(bars('zh'))}</chart-figure>`,
  args: {headline: '示例：众创空间最多，共128家', source: SOURCE},
};

/** The demonstration bases on the page, one row each; those that it does not name have no name. */
const bases = organisations
  .filter(({kind}) => kind === 'base')
  .map(({level, label_en}) => ({level, named: label_en ? 'named' : 'not named'}));
const countOf = (is: (base: (typeof bases)[number]) => boolean) => bases.filter(is).length;

export const Picture: Story = {
  render: () =>
    html`<chart-figure
      lang="en"
      headline=${`Of ${bases.length} demonstration bases in Luoyang the page names ${countOf(({named}) => named === 'named')}`}
      subhead="Demonstration bases by level, November 2017; solid: named, hollow: not named"
      source=${formatSource('page-graphic', 'en')}
      height="92"
      alt=${`Stacked bar chart: national bases ${countOf(({level}) => level === 'national')}, provincial bases ${countOf(({level}) => level === 'provincial')}; of all ${bases.length} the page names ${countOf(({named}) => named === 'named')}`}
      >${nested({
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        data: {values: bases},
        height: {step: 40},
        transform: [{aggregate: [{op: 'count', as: 'count'}], groupby: ['level', 'named']}],
        encoding: {
          y: {field: 'level', title: null, axis: {domain: false, ticks: false}},
          order: {field: 'named'},
        },
        layer: [
          {
            mark: {type: 'bar', stroke: '#107549'},
            encoding: {
              x: {field: 'count', type: 'quantitative', axis: null},
              color: {field: 'named', scale: {range: ['#107549', '#fbf8f1']}, legend: null},
            },
          },
          {
            mark: {type: 'text', fontWeight: 700},
            encoding: {
              x: {field: 'count', type: 'quantitative', stack: 'zero', bandPosition: 0.5},
              text: {field: 'count'},
              color: {
                condition: {test: "datum.named === 'named'", value: '#fff'},
                value: '#211c16',
              },
            },
          },
        ],
      })}</chart-figure
    >`,
};

export const Bars: Story = {render: () => chinese(bars('zh'))};
export const BarsNarrow: Story = {...Bars, parameters: {width: NARROW}};
export const BarsDark: Story = {
  render: () => chinese(bars('zh'), {scheme: 'dark'}),
  parameters: {page: 'dark'},
};
export const BarsNarrowDark: Story = {...BarsDark, parameters: {page: 'dark', width: NARROW}};
export const BarsPlain: Story = {
  render: () =>
    html`<div style="font-family: 'Noto Serif CJK SC', serif; color: navy">
      ${chinese(bars('zh'), {theme: 'plain'})}
    </div>`,
};
export const BarsEnglish: Story = {
  render: () =>
    html`<chart-figure
      lang="en"
      headline="Example town: makerspaces lead, with 128"
      subhead="Incubation sites by type, 2024"
      source="Example data, not real statistics"
      >${nested(bars('en'))}</chart-figure
    >`,
};
export const BarsEnglishNarrow: Story = {...BarsEnglish, parameters: {width: NARROW}};

export const Lines: Story = {
  render: () => other('示例城市：新设企业六年间由3.1万户增至6.51万户', lines),
};
export const LinesNarrow: Story = {...Lines, parameters: {width: NARROW}};
export const LinesDark: Story = {
  render: () => other('示例城市：新设企业六年间由3.1万户增至6.51万户', lines, 'dark'),
  parameters: {page: 'dark'},
};
export const Cells: Story = {render: () => other('示例：各区每月受理件数', cells)};
export const CellsDark: Story = {
  render: () => other('示例：各区每月受理件数', cells, 'dark'),
  parameters: {page: 'dark'},
};
export const Panels: Story = {render: () => other('示例：两个并列的小图', panels)};
export const PanelsNarrow: Story = {...Panels, parameters: {width: NARROW}};

export const NoWords: Story = {
  render: () => html`<chart-figure>${nested(bars('zh'))}</chart-figure>`,
  parameters: {console: [/这张图没有名称/]},
};

/** A figure whose spec never arrives. */
class WaitingFigure extends ChartFigure {
  static override frameAddress = 'about:blank';
}
define('waiting-chart-figure', WaitingFigure);

export const Waiting: Story = {
  render: () =>
    html`<waiting-chart-figure headline="示例：还在路上的图" source=${SOURCE}
      >${nested(bars('zh'))}</waiting-chart-figure
    >`,
  play: shows('waiting-chart-figure', '.waiting'),
  parameters: {ends: 'none'},
};

const failing = (spec: object | string) =>
  html`<chart-figure headline="示例" source=${SOURCE} debug>${nested(spec)}</chart-figure>`;

/** Example data: a table as an editor pastes it, with a number in 万 and a cell that is none. */
const exampleTable = (spec: object, more: {lang?: string; scheme?: 'dark'; debug?: boolean} = {}) =>
  html`<chart-figure
    .scheme=${more.scheme}
    lang=${more.lang ?? nothing}
    headline=${more.lang ? 'Example town: registrations by district' : '示例城市：各区登记户数'}
    source=${more.lang ? 'Example data, not real statistics' : SOURCE}
    ?debug=${more.debug}
    >${nested(spec)}
    <table>
      <tr>
        <th>区</th>
        <th>户数</th>
      </tr>
      <tr>
        <td>东区</td>
        <td>3.1万</td>
      </tr>
      <tr>
        <td>西区</td>
        <td>24,600</td>
      </tr>
      <tr>
        <td>南区</td>
        <td>１２０００</td>
      </tr>
      ${
        more.debug
          ? html`<tr>
              <td>北区</td>
              <td>约一万</td>
            </tr>`
          : nothing
      }
    </table></chart-figure
  >`;
const overRows = {
  data: {name: 'rows'},
  mark: 'bar',
  encoding: {
    y: {field: '区', sort: null, title: null},
    x: {field: '户数', type: 'quantitative', title: '户'},
  },
};

export const OwnTable: Story = {render: () => exampleTable(overRows)};
export const OwnTableNarrow: Story = {...OwnTable, parameters: {width: NARROW}};
export const OwnTableEnglish: Story = {render: () => exampleTable(overRows, {lang: 'en'})};
export const OwnTableDark: Story = {
  render: () => exampleTable(overRows, {scheme: 'dark'}),
  parameters: {page: 'dark'},
};
export const OwnTableNotice: Story = {
  render: () => exampleTable(overRows, {debug: true}),
  parameters: {console: [/第4行“户数”不是数字：‘约一万’/]},
};
export const Table: Story = {...OwnTable, play: openTable('chart-figure')};
export const TableNarrow: Story = {...OwnTableNarrow, play: openTable('chart-figure')};

export const ErrorDataMissing: Story = {
  render: () => failing({...bars('zh'), data: {name: 'counts'}}),
  parameters: {ends: 'sc-error', console: [/规格的 \/data 要用名为 counts 的数据/]},
};
export const ErrorSpecProblem: Story = {
  render: () => failing({...bars('zh'), mark: 'bra', layer: undefined}),
  parameters: {ends: 'sc-error', console: [/规格的 \/mark 是“bra”，Vega-Lite 不认。可用：bar/]},
};
export const ErrorSpecProblemEnglish: Story = {
  render: () =>
    html`<chart-figure lang="en" headline="Example" debug
      >${nested({mark: 'bar', data: {values: [{a: 1}]}, encoding: {x: {feild: 'a', aggregate: 'sum'}}, height: 'tall'})}</chart-figure
    >`,
  parameters: {ends: 'sc-error', console: [/Vega-Lite knows no \/encoding\/x\/feild/]},
};
export const ErrorBrokenSpec: Story = {
  render: () => failing('{"mark": "bar",}'),
  parameters: {ends: 'sc-error', console: [/标签里的规格不是 JSON 对象/]},
};
export const ErrorNothingToDraw: Story = {
  render: () => failing({mark: 'no-such-mark', encoding: {}}),
  parameters: {ends: 'sc-error', console: [/规格的 \/mark 是“no-such-mark”/], width: NARROW},
};
export const ErrorNoSpecEnglish: Story = {
  render: () => html`<chart-figure lang="en" headline="Example" debug></chart-figure>`,
  parameters: {ends: 'sc-error', console: [/The tag holds no spec/]},
};
export const ErrorSource: Story = {
  render: () => html`<chart-figure headline="示例" src="no-such-spec.json" debug></chart-figure>`,
  parameters: {ends: 'sc-error', console: [/没有取到（HTTP 404）/]},
};
