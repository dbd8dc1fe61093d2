import 'shuangchuang-charts/growth-card.js';
import 'shuangchuang-charts/cdn/growth-card.css';
import {useState} from 'react';

/** An article whose reader chooses what is shown. */
export function Article() {
  const [metric, setMetric] = useState('contract-value');
  const [shown, setShown] = useState('');
  return (
    <>
      <h1>小微企业怎样增长</h1>
      <button onClick={() => setMetric('patents')}>授权专利</button>
      <growth-card metric={metric} onsc-ready={({detail}) => setShown(detail.variant)} />
      <p id="shown">{shown}</p>
    </>
  );
}
