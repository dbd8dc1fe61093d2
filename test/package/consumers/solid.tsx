// The tags in JSX of solid: each used right, and wrong where the line below must not compile.
import 'shuangchuang-charts';

export const right = (
  <>
    <growth-card
      metric="contract-value patents"
      headline="标题"
      theme="plain"
      scheme="dark"
      lang="zh-CN"
      updated="2017年11月3日"
      show-versions
      debug
      on:sc-ready={({detail}) => console.log(detail.variant, detail.language)}
      on:sc-error={({detail}) => console.log(detail.code, detail.message)}
    >
      <a href="/data">数据</a>
    </growth-card>
    <roadmap-timeline track="bases" />
    <carrier-map year="2021" />
    <chart-figure src="/spec.json" height={320} />
  </>
);

export const wrong = [
  // @ts-expect-error: no such theme
  <growth-card theme="neon" />,
  // @ts-expect-error: no such attribute
  <growth-card metrics="patents" />,
  // @ts-expect-error: the detail has no such field
  <roadmap-timeline on:sc-ready={({detail}) => console.log(detail.width)} />,
  // @ts-expect-error: no such tag
  <growth-cards />,
];
