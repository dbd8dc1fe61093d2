import {html} from 'lit';
import {define} from '../src/figure/define.js';
import {GrowthCard} from '../src/widgets/growth-card/growth-card.js';
import {METRICS, VARIANTS, metricsOf} from '../src/widgets/growth-card/growth-card.variants.js';
import {openTable, shows} from './actions.js';
import {attributes} from './attributes.js';
import type {Story} from './story.js';

export default {
  title: 'Widgets/growth-card',
  component: 'growth-card',
  argTypes: {
    metric: {
      control: 'select',
      options: VARIANTS.map((variant) => metricsOf(variant).join(' ')),
    },
  },
};

const NARROW = 320;

export const Playground: Story = {
  args: {metric: METRICS[0]},
  render: (args) => html`<growth-card ${attributes(args)}></growth-card>`,
};

export const ContractValue: Story = {
  render: () => html`<growth-card metric="contract-value"></growth-card>`,
};
export const ContractValueNarrow: Story = {...ContractValue, parameters: {width: NARROW}};
export const ContractValueDark: Story = {
  render: () => html`<growth-card metric="contract-value" scheme="dark"></growth-card>`,
  parameters: {page: 'dark'},
};
export const ContractValueNarrowDark: Story = {
  ...ContractValueDark,
  parameters: {page: 'dark', width: NARROW},
};
export const ContractValueEnglish: Story = {
  render: () => html`<growth-card metric="contract-value" lang="en"></growth-card>`,
};
export const ContractValueEnglishNarrow: Story = {
  ...ContractValueEnglish,
  parameters: {width: NARROW},
};

export const Patents: Story = {render: () => html`<growth-card metric="patents"></growth-card>`};
export const PatentsNarrow: Story = {...Patents, parameters: {width: NARROW}};
export const PatentsEnglish: Story = {
  render: () => html`<growth-card metric="patents" lang="en"></growth-card>`,
};

export const Pair: Story = {
  render: () => html`<growth-card metric="contract-value patents"></growth-card>`,
};
export const PairNarrow: Story = {...Pair, parameters: {width: NARROW}};
export const PairDark: Story = {
  render: () => html`<growth-card metric="contract-value patents" scheme="dark"></growth-card>`,
  parameters: {page: 'dark'},
};
export const PairReversed: Story = {
  render: () => html`<growth-card metric="patents contract-value"></growth-card>`,
};
export const PairPlain: Story = {
  render: () =>
    html`<div style="font-family: 'Noto Serif CJK SC', serif; color: navy">
      <growth-card metric="contract-value patents" theme="plain"></growth-card>
    </div>`,
};
export const PairPlainNarrow: Story = {...PairPlain, parameters: {width: NARROW}};
export const PairEnglish: Story = {
  render: () => html`<growth-card metric="contract-value patents" lang="en"></growth-card>`,
};
export const PairEnglishNarrow: Story = {...PairEnglish, parameters: {width: NARROW}};

export const MarketEntities: Story = {
  render: () => html`<growth-card metric="market-entities"></growth-card>`,
};
export const MarketEntitiesNarrow: Story = {...MarketEntities, parameters: {width: NARROW}};
export const MarketEntitiesDark: Story = {
  render: () => html`<growth-card metric="market-entities" scheme="dark"></growth-card>`,
  parameters: {page: 'dark'},
};
export const MarketEntitiesNarrowDark: Story = {
  ...MarketEntitiesDark,
  parameters: {page: 'dark', width: NARROW},
};
export const MarketEntitiesPlain: Story = {
  render: () => html`<growth-card metric="market-entities" theme="plain"></growth-card>`,
};
export const MarketEntitiesEnglish: Story = {
  render: () => html`<growth-card metric="market-entities" lang="en"></growth-card>`,
};
export const MarketEntitiesEnglishNarrow: Story = {
  ...MarketEntitiesEnglish,
  parameters: {width: NARROW},
};
export const MarketEntitiesAt480: Story = {...MarketEntities, parameters: {width: 480}};
export const MarketEntitiesList: Story = {...MarketEntities, parameters: {width: 260}};
export const MarketEntitiesListEnglish: Story = {
  ...MarketEntitiesEnglish,
  parameters: {width: 260},
};
export const MarketEntitiesAt280: Story = {...MarketEntities, parameters: {width: 280}};

const play = openTable('growth-card');
export const Table: Story = {...MarketEntities, play};
export const TableNarrow: Story = {...MarketEntities, play, parameters: {width: NARROW}};
export const TableEnglish: Story = {...PairEnglish, play};

/** Example data: these rows are invented and say so. */
const exampleGrowth = [
  {
    indicator: 'example-contracts',
    label: '技术合同成交额（示例）',
    value: 12.4,
    period_start: '2024',
    period_end: '2024',
    base_start: '2023',
    base_end: '2023',
    source: '示例数据，非真实统计',
  },
];
const exampleRows = [
  ...exampleGrowth,
  {...exampleGrowth[0], indicator: 'example-patents', label: '授权专利（示例）', value: -3.2},
  {...exampleGrowth[0], indicator: 'example-firms', label: '科技型中小企业（示例）', value: 41},
];
const exampleFlows = [
  {year: 2022, value: 3.1},
  {year: 2023, value: 3.6},
  {year: 2024, value: 4.05},
].map(({year, value}) => ({
  indicator: 'example-added',
  label: '新增经营主体（示例）',
  measure: 'flow',
  unit: '户',
  multiplier: 10000,
  value,
  period_start: String(year),
  period_end: String(year),
  source: '示例数据，非真实统计',
}));

export const OwnRows: Story = {
  render: () => html`<growth-card .rows=${exampleGrowth}></growth-card>`,
};
/** The same as an editor pastes it from a spreadsheet; a row that is not a number is left out, and the note says so. */
export const OwnTable: Story = {
  render: () =>
    html`<growth-card
      metric="技术合同成交额（示例） 授权专利（示例）"
      source="示例数据，非真实统计"
      debug
    >
      <table>
        <tr>
          <th>指标</th>
          <th>增幅</th>
          <th>时段</th>
          <th>基期</th>
        </tr>
        <tr>
          <td>技术合同成交额（示例）</td>
          <td>12.4%</td>
          <td>2024年</td>
          <td>2023年</td>
        </tr>
        <tr>
          <td>授权专利（示例）</td>
          <td>−3.2％</td>
          <td>2024年</td>
          <td>2023年</td>
        </tr>
        <tr>
          <td>科技型中小企业（示例）</td>
          <td>约五成</td>
          <td>2024年</td>
          <td>2023年</td>
        </tr>
      </table>
    </growth-card>`,
  parameters: {console: [/第3行（科技型中小企业（示例））“增幅”不是数字：‘约五成’/]},
};
export const OwnTableNarrow: Story = {
  ...OwnTable,
  parameters: {...OwnTable.parameters, width: NARROW},
};
export const OwnTableDark: Story = {
  render: () =>
    html`<growth-card
      scheme="dark"
      metric="example-contracts example-patents"
      .rows=${exampleRows}
    ></growth-card>`,
  parameters: {page: 'dark'},
};
/** Example data: made up, more periods than a column has room for its number. */
const examplePeriods = (periods: readonly string[], lang?: 'en') =>
  periods.map((period, order) => ({
    指标: lang ? 'firms registered (example)' : '新登记企业（示例）',
    时段: period,
    数值: 52_000 + ((order * 37) % 11) * 9_341,
    单位: '户',
    指标类型: '增量',
    来源: lang ? 'Example data, not real statistics' : '示例数据，非真实统计',
  }));
const quarters = [2023, 2024].flatMap((year) => [1, 2, 3, 4].map((at) => `${year}Q${at}`));
const months = [2023, 2024].flatMap((year) =>
  Array.from({length: 12}, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`),
);
export const OwnQuarters: Story = {
  render: () => html`<growth-card .rows=${examplePeriods(quarters)}></growth-card>`,
};
export const OwnQuartersNarrow: Story = {...OwnQuarters, parameters: {width: NARROW}};
export const OwnQuartersEnglish: Story = {
  render: () => html`<growth-card lang="en" .rows=${examplePeriods(quarters, 'en')}></growth-card>`,
};
export const OwnMonths: Story = {
  render: () => html`<growth-card .rows=${examplePeriods(months)}></growth-card>`,
};
export const OwnMonthsNarrow: Story = {...OwnMonths, parameters: {width: NARROW}};
export const OwnMonthsEnglishNarrow: Story = {
  render: () => html`<growth-card lang="en" .rows=${examplePeriods(months, 'en')}></growth-card>`,
  parameters: {width: NARROW},
};
export const OwnFewMonthsNarrow: Story = {
  render: () => html`<growth-card .rows=${examplePeriods(months.slice(0, 3))}></growth-card>`,
  parameters: {width: NARROW},
};
export const OwnYears: Story = {
  render: () =>
    html`<growth-card
      .rows=${examplePeriods(['2019', '2020', '2021', '2022', '2023', '2024'])}
    ></growth-card>`,
};

export const OwnRowsNarrow: Story = {...OwnRows, parameters: {width: NARROW}};
export const OwnRowsSeveral: Story = {
  render: () =>
    html`<growth-card
      .rows=${exampleRows}
      metric="example-contracts example-patents example-firms"
    ></growth-card>`,
};
export const OwnRowsSeveralNarrow: Story = {...OwnRowsSeveral, parameters: {width: NARROW}};
export const OwnRowsDecline: Story = {
  render: () => html`<growth-card .rows=${exampleRows} metric="example-patents"></growth-card>`,
};
export const OwnRowsPace: Story = {
  render: () => html`<growth-card .rows=${exampleFlows}></growth-card>`,
};
export const OwnRowsPaceNarrow: Story = {...OwnRowsPace, parameters: {width: NARROW}};

export const OwnWords: Story = {
  render: () =>
    html`<growth-card
      metric="contract-value"
      headline="小微企业的技术合同，2016年成交额增长88.1%"
      subhead="洛阳，2016年指数，2015年＝100"
      byline="数据新闻部"
      updated="2017年11月3日"
      correction="示例：这一行说明更正了什么。"
    >
      <span slot="note"><strong>编者按：</strong>报道只给出增幅。</span>
    </growth-card>`,
};

/** The versions of package and data in the source line. */
export const Versions: Story = {
  render: () => html`<growth-card show-versions></growth-card>`,
};
export const VersionsNarrow: Story = {...Versions, parameters: {width: NARROW}};
export const VersionsEnglishNarrow: Story = {
  render: () => html`<growth-card lang="en" show-versions></growth-card>`,
  parameters: {width: NARROW},
};

/** A card whose rows are still on their way: its reader never answers. */
class WaitingCard extends GrowthCard {
  protected override reader(): Promise<never> {
    return new Promise(() => undefined);
  }
}
define('waiting-growth-card', WaitingCard);

/** A card whose files cannot be reached. */
class UnreachableCard extends GrowthCard {
  protected override reader(): Promise<never> {
    return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  }
}
define('unreachable-growth-card', UnreachableCard);

export const Loading: Story = {
  render: () => html`<waiting-growth-card .rows=${exampleGrowth}></waiting-growth-card>`,
  play: shows('waiting-growth-card', '.skeleton'),
  parameters: {ends: 'none'},
};
export const LoadingNarrow: Story = {...Loading, parameters: {ends: 'none', width: NARROW}};

export const Empty: Story = {
  render: () => html`<growth-card .rows=${[]}></growth-card>`,
  play: shows('growth-card', '.message.empty'),
  parameters: {ends: 'none'},
};
export const EmptyNarrow: Story = {...Empty, parameters: {ends: 'none', width: NARROW}};

export const ErrorNoFiles: Story = {
  render: () => html`<unreachable-growth-card .rows=${exampleGrowth}></unreachable-growth-card>`,
  parameters: {ends: 'sc-error', console: [/图表文件没有载入/]},
};
export const ErrorUnknownMetric: Story = {
  render: () => html`<growth-card metric="turnover" debug></growth-card>`,
  parameters: {ends: 'sc-error', console: [/没有名为“turnover”的指标/]},
};
export const ErrorUnknownMetricEnglish: Story = {
  render: () => html`<growth-card metric="turnover" lang="en" debug></growth-card>`,
  parameters: {ends: 'sc-error', console: [/There is no metric “turnover”/]},
};
export const ErrorIncomparable: Story = {
  render: () => html`<growth-card metric="patents market-entities" debug></growth-card>`,
  parameters: {ends: 'sc-error', console: [/口径不同/], width: NARROW},
};
export const ErrorKeepsFallback: Story = {
  render: () =>
    html`<growth-card metric="turnover">
      <p>洛阳小微企业技术合同成交额2016年增长88.1%。</p>
    </growth-card>`,
  parameters: {ends: 'sc-error', console: [/没有名为“turnover”的指标/]},
};
