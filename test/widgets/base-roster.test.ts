import {cellText} from '../../src/rows/table.js';
import {organisations} from '../../src/rows/bundled.gen.js';
import {factOf} from '../../src/text/fact.js';
import {measureEm} from '../../src/theme/measure.js';
import {withoutBreaks} from '../../src/text/index.js';
import {rowsOfList} from '../../src/ingest/json.js';
import {bundledRoster, bundledText} from '../../src/widgets/base-roster/base-roster.bundled.js';
import {read} from '../../src/widgets/base-roster/base-roster.content.js';
import {kindFor, prepare} from '../../src/widgets/base-roster/base-roster.drawing.js';
import {labelStyles} from '../../src/widgets/base-roster/base-roster.layout.js';
import {ownRoster} from '../../src/widgets/base-roster/base-roster.rows.js';
import {schema} from '../../src/widgets/base-roster/base-roster.schema.js';
import {assert, equal, thrownBy} from '../assert.js';
import {roundTrips} from './round-trip.js';

const languages = ['zh-CN', 'en'] as const;
const forms = ['wide', 'narrow'] as const;
const levels = ['national', 'provincial'] as const;
const widths = {wide: [560, 600, 640], narrow: [248, 288, 440, 567]};

type Row = Readonly<Record<string, string | number | boolean>>;
type Language = (typeof languages)[number];
type Form = (typeof forms)[number];
type Kind = keyof typeof labelStyles;

const basesOf = (level: string) =>
  organisations.filter((row) => row.kind === 'base' && row.level === level);
const nameIn = (language: Language) => (row: (typeof organisations)[number]) =>
  (language === 'zh-CN' ? row.name_printed_zh : row.label_en) ?? '';
const bundled = (form: Form, language: Language): readonly Row[] =>
  prepare(bundledRoster(language), form, language).rows;
const plaquesOf = (rows: readonly Row[]) => rows.filter(({share}) => share !== undefined);

/** That no plaque meets another or leaves the graphic, at any width of a form. */
function keepsApart(rows: readonly Row[], form: Form): void {
  for (const width of widths[form]) {
    const boxes = plaquesOf(rows).map(({at, dx, y, share, less, height}) => {
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
}

/** That no words above plaques meet others or leave the graphic, where they have the least room. */
function keepsWordsApart(rows: readonly Row[], kind: Kind, form: Form): void {
  const width = widths[form][0]!;
  const styles: Readonly<Record<string, {fontSize: number}>> = labelStyles[kind][form];
  const set = rows
    .filter(({role, style}) => role === 'label' && style !== 'national' && style !== 'others')
    .map(({at, dx, y, text, style}) => {
      const left = Number(at) * width + Number(dx);
      return {
        left,
        right: left + measureEm(String(text)) * styles[String(style)]!.fontSize,
        y,
        text,
      };
    });
  set.forEach((label, order) => {
    assert(label.left >= 0 && label.right <= width, JSON.stringify(label));
    for (const other of set.slice(order + 1)) {
      const apart = label.y !== other.y || label.right < other.left || other.right < label.left;
      assert(apart, JSON.stringify([label, other]));
    }
  });
}

describe('base-roster', () => {
  for (const language of languages) {
    for (const form of forms) {
      const rows = bundled(form, language);
      const ofRole = (role: string) => rows.filter((row) => row.role === role);

      it(`draws a plaque for each base: named ones in their level’s colour, the others blank, ${language}, ${form}`, () => {
        const all = organisations.filter(({kind}) => kind === 'base');
        equal(plaquesOf(rows).length, all.length);
        levels.forEach((level, order) => {
          const bases = basesOf(level);
          equal(bases.length, factOf(`bases-${level}`, language).row.value);
          equal(
            ofRole(['national', 'others'][order]!).length,
            bases.filter((base) => nameIn(language)(base)).length,
          );
        });
        equal(ofRole('unnamed').length, all.filter((base) => !nameIn(language)(base)).length);
      });

      it(`writes every name whole, in the colour that goes with its plaque, ${language}, ${form}`, () => {
        levels.forEach((level, order) => {
          const written = rows
            .filter(({role, style}) => role === 'label' && style === ['national', 'others'][order])
            .map(({text}) => String(text))
            .join(language === 'en' ? ' ' : '');
          const names = basesOf(level).map(nameIn(language));
          equal(written.trim(), names.join(language === 'en' ? ' ' : '').trim());
        });
      });

      it(`keeps plaques apart and inside at every width, ${language}, ${form}`, () => {
        keepsApart(rows, form);
      });

      it(`sets the counts that are read from the graphic as what they are, ${language}, ${form}`, () => {
        const counts = rows.filter(({style}) => style === 'count').map(({text}) => String(text));
        equal(
          counts,
          levels.map((level) => String(factOf(`bases-${level}`, language).row.value)),
        );
      });
    }

    it(`says that the article speaks of more, and compares no target, ${language}`, () => {
      const {note, headline} = bundledText(language);
      assert(/一批国家级|batch of each/.test(note), note);
      assert(/不在此图比较|not compared/.test(note) && !headline.includes('20'), headline);
    });

    it(`lists every named base once in its table, and the others as one count, ${language}`, async () => {
      const {table} = (await read({rows: undefined, names: [], language}))!;
      const items = table.rows.map(([item]) => item);
      for (const name of levels.flatMap((level) => basesOf(level).map(nameIn(language))))
        if (name) equal(items.filter((item) => item === name).length, 1, name);
      equal(items.filter((item) => /未点名|not named/.test(cellText(item))).length, 1);
    });
  }

  it('turns no Latin letters', () => {
    for (const form of forms) {
      const names = bundled(form, 'en').filter(({style}) => style === 'others');
      for (const {text} of names) assert(String(text).length > 1, String(text));
    }
  });

  describe('an author’s own rows', () => {
    roundTrips({read, schema}, [{variant: 'all'}]);

    const given = [
      {名称: '示例大学', 级别: '国家级'},
      {名称: '东港软件园', 级别: '省级', 依据: '省里的名单'},
      {名称: '', 级别: '省级', 数量: '2家'},
      {名称: '', 级别: '省级'},
      {名称: '南城文创园', 级别: '市级', 来源: '示例数据'},
    ];
    const own = async (rows: readonly object[], language: Language = 'zh-CN') =>
      (await read({rows: rowsOfList(rows), names: [], language}))!;
    const many = (count: number, label: string) =>
      Array.from({length: count}, (_, order) => ({
        label: `${label}${'甲乙丙丁戊己庚辛壬癸'[order % 10]!}`,
        level: ['national', 'provincial', 'city', 'county'][order % 4]!,
      }));

    it('have a plaque each, the highest level in a colour of its own, the others told apart by their heads', async () => {
      const content = await own(given);
      for (const form of forms) {
        const rows: readonly Row[] = content.drawing(form).rows;
        const count = (role: string) => rows.filter((row) => row.role === role).length;
        equal([count('national'), count('others'), count('unnamed')], [1, 2, 3]);
        const heads = rows.filter(({style}) => style === 'level').map(({text}) => text);
        equal(heads, ['国家级', '家', '省级', '家', '市级', '家']);
        const unnamed = rows.filter(({style}) => style === 'muted').map(({text}) => text);
        equal(unnamed, ['其中3家未点名']);
        keepsApart(rows, form);
      }
      equal(withoutBreaks(content.text.headline), '各级基地共6家，其中3家未点名');
      equal(content.text.subhead, '每块牌1家');
      equal([content.text.note, content.text.source], ['', '示例数据']);
    });

    it('that have no name and are alike are one datum and one row of the table', async () => {
      const content = await own(given);
      const {table} = content;
      equal(table.rows.length, 4);
      equal(table.rows.at(-1)!.slice(0, 3).map(cellText), ['未点名的基地', '3家', '省级']);
      const {series, summary} = await content.reading();
      equal(
        series.flatMap(({data}) => data.map(({sentence}) => sentence)),
        [
          '示例大学，国家级基地。',
          '东港软件园，省级基地。',
          '另有3家省级基地，未点名。',
          '南城文创园，市级基地。',
        ],
      );
      equal(summary, '各级基地共6家：1家国家级，4家省级，1家市级；其中3家未点名。');
    });

    it('in English lie flat and say the same', async () => {
      const content = await own(
        [
          {label: 'Example Park', level: 'city'},
          {level: 'city', value: 1},
        ],
        'en',
      );
      equal(content.text.headline, 'City-level bases: 2, 1 of them not named');
      const [{data} = {data: []}] = (await content.reading()).series;
      equal(data[1]?.sentence, '1 further city-level base is not named.');
      equal(data[0]?.sentence, 'Example Park, a city-level base.');
    });

    it('stand upright while there is room for names and heads, and lie flat beyond', async () => {
      const arranged = (rows: readonly object[]) => {
        const {roster} = ownRoster(rowsOfList(rows), 'zh-CN');
        return forms.map((form) => kindFor(roster!, form, 'zh-CN'));
      };
      equal(arranged(many(1, '示例')), ['upright', 'upright']);
      equal(arranged(given), ['upright', 'upright']);
      equal(arranged(many(24, '示例')), ['flat', 'flat']);
      equal(arranged([{label: '示例863基地', level: 'city'}]), ['flat', 'flat']);
      equal(arranged([{label: '示例省小微企业创业创新示范基地', level: 'city'}]), ['flat', 'flat']);
      equal(arranged([{label: '示例高新技术产业开发园区', level: 'city'}]), ['upright', 'upright']);
      const content = await own(many(24, '示例'));
      equal(content.compiled('wide'), (await own(many(20, '示例'))).compiled('wide'));
    });

    it('keep apart, and their words too, in any number, with names and units of any length', () => {
      const names = [
        '示例',
        '示例高新技术产业开发区',
        '示例省小微企业创业创新示范基地（东港软件园）',
        'Example Institute of Technology ',
      ];
      for (const language of languages) {
        for (const name of names) {
          for (const count of [1, 2, 3, 5, 8, 12, 13, 17, 18, 24]) {
            for (const unnamed of [[], [{level: '省级', value: 6, unit: '个创业创新示范基地'}]]) {
              const list = [...many(count - (unnamed.length && 6), name), ...unnamed];
              if (list.length === 0) continue;
              const {roster} = ownRoster(rowsOfList(list), language);
              for (const form of forms) {
                const {rows, height} = prepare(roster!, form, language);
                equal(plaquesOf(rows).length, roster!.quantity.value);
                keepsApart(rows, form);
                keepsWordsApart(rows, kindFor(roster!, form, language), form);
                for (const {y} of rows) assert(Number(y) > 0 && Number(y) <= height, String(y));
              }
            }
          }
        }
      }
    });

    it('say in their author’s words that they are not named, in as many lines as it takes', () => {
      const words = '名单没有写明名称，只写明所在区县，也没有写明认定的年份';
      const rows = [
        {level: '省级', label: '示例'},
        {level: '省级', short_label: words, value: 2},
      ];
      for (const form of forms) {
        const {roster} = ownRoster(rowsOfList(rows), 'zh-CN');
        const {rows: marks} = prepare(roster!, form, 'zh-CN');
        const said = marks.filter(({style}) => style === 'muted').map(({text}) => text);
        equal(said.join(''), `其中2家${words}`);
        keepsWordsApart(marks, kindFor(roster!, form, 'zh-CN'), form);
      }
    });

    it('have the colour of the national level only where they are of it', async () => {
      const roles = async (level: string) =>
        (await own([{名称: '示例园', 级别: level}])).drawing('wide').rows.map(({role}) => role);
      assert((await roles('国家级')).includes('national'), 'national');
      for (const level of ['省级', '市级']) {
        const found = await roles(level);
        assert(found.includes('others') && !found.includes('national'), level);
      }
    });

    it('say that none is named', async () => {
      const content = await own([{级别: '省级', 数量: '12家'}]);
      equal(withoutBreaks(content.text.headline), '省级基地共12家，均未点名');
      const said = content.drawing('wide').rows.filter(({style}) => style === 'muted');
      equal(
        said.map(({text}) => text),
        ['均未点名'],
      );
    });

    it('say what a total counts, and when', async () => {
      const total = {
        行类别: '合计',
        名称: '示例市各级示范基地',
        数量: '6个',
        时段: '2024年6月',
      };
      const {text, table} = await own([total, ...given]);
      equal(withoutBreaks(text.headline), '示例市各级示范基地共6个，其中3个未点名');
      equal(text.subhead, '截至2024年6月；每块牌1个');
      equal(table.rows[0]!.slice(0, 2).map(cellText), ['示例市各级​示范基地', '6个']);
    });

    it('are none where none is a base', async () => {
      equal(await read({rows: rowsOfList([]), names: [], language: 'en'}), null);
    });

    it('are refused where they would be drawn falsely', () => {
      const base = {label: 'a', level: 'city'};
      const refused: [rows: object[], code: string, field?: string][] = [
        [[{label: 'a'}], 'missing-field', 'level'],
        [[{...base, level: '镇级'}], 'not-a-choice', 'level'],
        [[{...base, value: 3}], 'invalid-field', 'value'],
        [[{level: 'city', value: 2.5}], 'invalid-field', 'value'],
        [[{level: 'city', value: 0}], 'invalid-field', 'value'],
        [[{level: 'city', value: '3余家'}], 'invalid-field', 'bound'],
        [[{kind: 'other', value: 3}], 'missing-field', 'label'],
        [[base, {kind: 'total', value: 2}], 'invalid-field', 'value'],
        [[base, {kind: 'total'}], 'missing-field', 'value'],
        [[base, {kind: 'count', level: 'county', value: 1}], 'invalid-field', 'value'],
        [[base, {kind: 'total', value: 1}, {kind: 'total', value: 1}], 'invalid-field', 'kind'],
        [[{...base, label: '示'.repeat(80)}], 'invalid-field', 'label'],
        [[{...base, short_label: 'x'.repeat(40)}], 'invalid-field', 'short_label'],
        [[{...base, kind: 'event'}], 'not-a-choice', 'kind'],
        [Array.from({length: 25}, () => base), 'too-many-rows'],
        [[{level: 'city', value: 25}], 'too-many-rows'],
      ];
      for (const [rows, code, field] of refused) {
        const error = thrownBy(() => ownRoster(rowsOfList(rows), 'en')) as {
          code: string;
          detail: Record<string, string>;
        };
        equal([error.code, error.detail.field], [code, field], JSON.stringify(rows[0]));
      }
    });
  });
});
