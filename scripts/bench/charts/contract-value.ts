/** The figures and colours of the chart that every contender draws; the build fills them in. */
declare const CHART: {
  readonly bars: readonly {
    readonly period: string;
    readonly value: number;
    readonly text: string;
    /** The part of the value that is the increase. */
    readonly gained: number;
  }[];
  readonly rate: string;
  readonly width: number;
  readonly height: number;
  readonly colors: {
    readonly base: string;
    readonly accent: string;
    readonly rate: string;
    readonly ink: string;
    readonly onAccent: string;
  };
};

export const chart = CHART;
export const [before, after] = chart.bars as [(typeof chart.bars)[0], (typeof chart.bars)[0]];

/** Where charts go on a page. */
export const places = (): NodeListOf<HTMLElement> => document.querySelectorAll('.chart');
