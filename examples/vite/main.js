import 'shuangchuang-charts/growth-card.js';
import 'shuangchuang-charts/cdn/growth-card.css';

// Example data. The fields are those of the table that `toCSV()` gives back.
document.querySelector('#own').rows = [
  {
    indicator: 'exports',
    label: '示例出口额',
    value: 12.5,
    measure: 'growth',
    period_start: '2024-01-01',
    period_end: '2024-12-31',
    base_start: '2023-01-01',
    base_end: '2023-12-31',
  },
];
