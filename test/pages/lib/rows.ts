// Rows of an author's own, invented for the tests.

const growth = {
  indicator: 'contracts',
  label: '技术合同成交额（示例）',
  value: 12.4,
  period_start: '2024',
  period_end: '2024',
  base_start: '2023',
  base_end: '2023',
  source: '示例数据，非真实统计',
};

/** Own rows that make each kind of picture. */
export const ownRows = {
  single: [growth],
  several: [growth, {...growth, value: 41, period_start: '2023', period_end: '2023'}],
  pace: [3.1, 3.6, 4.05].map((value, order) => ({
    indicator: 'added',
    label: '新增经营主体（示例）',
    measure: 'flow',
    unit: '户',
    multiplier: 10000,
    value,
    period_start: String(2022 + order),
    period_end: String(2022 + order),
    source: '示例数据，非真实统计',
  })),
};

/** A script that gives rows to the elements of a selector. */
export const giveRows = (selector: string, rows: unknown) =>
  `for (const card of document.querySelectorAll('${selector}')) card.rows = ${JSON.stringify(rows)};`;
