import {cellText} from '../../src/rows/table.js';
import {organisations} from '../../src/rows/bundled.gen.js';
import {bundledText} from '../../src/widgets/base-roster/base-roster.chrome.js';
import {read} from '../../src/widgets/base-roster/base-roster.content.js';
import {prepare} from '../../src/widgets/base-roster/base-roster.drawing.js';
import {
  allBases,
  basesOf,
  countOf,
  LEVELS,
} from '../../src/widgets/base-roster/base-roster.rows.js';
import {assert, equal, thrownBy} from '../assert.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;

type Row = Readonly<Record<string, string | number | boolean>>;

describe('base-roster', () => {
  for (const language of languages) {
    for (const form of forms) {
      const rows: readonly Row[] = prepare(form, language).rows;
      const ofRole = (role: string) => rows.filter((row) => row.role === role);
      const plaques = rows.filter(({share}) => share !== undefined);

      it(`draws a plaque for each base: named ones in their level’s colour, the others blank, ${language}, ${form}`, () => {
        equal(plaques.length, organisations.filter(({kind}) => kind === 'base').length);
        for (const [level] of LEVELS) {
          const bases = basesOf(level, language);
          equal(bases.length, countOf(level, language).row.value);
          equal(ofRole(level).length, bases.filter(({name}) => name).length);
        }
        equal(ofRole('unnamed').length, allBases(language).filter(({name}) => !name).length);
      });

      it(`writes every name whole, in the colour that goes with its plaque, ${language}, ${form}`, () => {
        for (const [level] of LEVELS) {
          const written = rows
            .filter(({role, style}) => role === 'label' && style === level)
            .map(({text}) => String(text))
            .join(language === 'en' ? ' ' : '');
          const names = basesOf(level, language).map(({name}) => name);
          equal(written.trim(), names.join(language === 'en' ? ' ' : '').trim());
        }
      });

      it(`keeps plaques apart and inside at every width, ${language}, ${form}`, () => {
        for (const width of form === 'wide' ? [560, 600, 640] : [248, 288, 440, 567]) {
          const boxes = plaques.map(({at, dx, y, share, less, height}) => {
            const left = Number(at) * width + Number(dx);
            const right = left + Number(share) * width - Number(less);
            return {left, right, top: Number(y), bottom: Number(y) + Number(height)};
          });
          boxes.forEach((box, order) => {
            assert(box.left > -0.01 && box.right < width + 0.01, `${width}: ${box.right}`);
            assert(box.right - box.left >= 18, `${width}: ${box.right - box.left} px wide`);
            for (const other of boxes.slice(order + 1)) {
              const apart =
                other.left >= box.right + 1.9 ||
                box.left >= other.right + 1.9 ||
                other.top >= box.bottom + 1.9 ||
                box.top >= other.bottom + 1.9;
              assert(apart, `${width}: ${JSON.stringify([box, other])}`);
            }
          });
        }
      });

      it(`sets the counts that are read from the graphic as what they are, ${language}, ${form}`, () => {
        const counts = rows.filter(({style}) => style === 'count').map(({text}) => String(text));
        equal(
          counts,
          LEVELS.map(([level]) => String(countOf(level, language).row.value)),
        );
      });
    }

    it(`says that the article speaks of more, and compares no target, ${language}`, () => {
      const {note, headline} = bundledText(language);
      assert(/一批国家级|batch of each/.test(note), note);
      assert(/不在此图比较|not compared/.test(note) && !headline.includes('20'), headline);
    });

    it(`lists every named base once in its table, and the others as one count, ${language}`, () => {
      const {table} = read({rows: undefined, names: [], language});
      const items = table.rows.map(([item]) => item);
      for (const {name} of allBases(language).filter((base) => base.name))
        equal(items.filter((item) => item === name).length, 1, name);
      equal(items.filter((item) => /未点名|not named/.test(cellText(item))).length, 1);
    });
  }

  it('turns no Latin letters', () => {
    for (const form of forms) {
      const names = prepare(form, 'en').rows.filter(({style}) => style === 'provincial');
      for (const {text} of names) assert(String(text).length > 1, String(text));
    }
  });

  it('takes no rows of an author yet', () => {
    const thrown = thrownBy(() => read({rows: [], names: [], language: 'en'})) as {code: string};
    equal(thrown.code, 'rows-not-taken');
  });
});
