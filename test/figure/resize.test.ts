// A page that watches its errors hears nothing of a card whose width changes, also across the widths where it turns.
import {chartsOf, drawn, type Tags} from '../../scripts/lib/drawn.js';
import {equal} from '../assert.js';

const WIDTHS = [640, 280, 479, 480, 560, 599, 600, 599, 480, 479, 270, 640];

const answer = await fetch('/src/embed/tags.gen.json');
const tags = (await answer.json()) as Tags;

describe('a card whose width changes', () => {
  let said: string[];
  const {onerror} = window;
  beforeEach(() => {
    said = [];
    window.onerror = (event) => said.push(event instanceof Event ? event.type : event) > 0;
  });
  afterEach(() => (window.onerror = onerror));

  for (const chart of chartsOf(tags)) {
    if (chart.choice) continue;
    it(`says nothing: ${chart.tag}, ${chart.language}`, async () => {
      await import(`/src/widgets/${chart.tag}/${chart.tag}.ts`);
      const {heightAt, remove} = await drawn(chart);
      for (const width of WIDTHS) await heightAt(width);
      remove();
      equal(said, []);
    });
  }
});
