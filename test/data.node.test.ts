import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import datapackage from 'datapackage';
import Papa from 'papaparse';
import {validate} from 'tableschema';
import {correctionsText, generateRows, staleFiles} from '../scripts/generate-rows.js';
import {widgetSources} from '../scripts/lib/sources.js';
import * as bundled from '../src/rows/bundled.gen.js';

type Cells = Record<string, string>;

interface FieldDescriptor {
  name: string;
  title?: string;
  description?: string;
  bundled?: boolean;
}

interface ResourceDescriptor {
  name: string;
  path?: string;
  title?: string;
  description?: string;
  data?: unknown;
  schema: {fields: FieldDescriptor[]; primaryKey: string};
}

interface Descriptor {
  resources: ResourceDescriptor[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const text = (path: string) => readFileSync(join(root, path), 'utf8');
const readCsv = (path: string) =>
  Papa.parse<Cells>(text(path), {header: true, skipEmptyLines: true}).data;

const descriptor = JSON.parse(text('data/datapackage.json')) as Descriptor;
const names = descriptor.resources.map(({name}) => name);
const tables = new Map(
  descriptor.resources.map(({name, path}) => [name, readCsv(join('data', path!))]),
);
const rows = (name: string): Cells[] => tables.get(name) ?? assert.fail(`no table ${name}`);
const find = (name: string, id: string): Cells =>
  rows(name).find((row) => row.id === id) ?? assert.fail(`no ${id} in ${name}`);

const load = (source: string | object) =>
  datapackage.Package.load(source, {basePath: join(root, 'data'), strict: false});

/** Reads a table after `change` has been made to its cells, through the library. */
async function readChanged(name: string, change: (rows: Cells[]) => void, relations = false) {
  const copy = structuredClone(descriptor);
  const changed = structuredClone(rows(name));
  change(changed);
  const resource = copy.resources.find((candidate) => candidate.name === name)!;
  const header = resource.schema.fields.map((field) => field.name);
  delete resource.path;
  resource.data = [header, ...changed.map((row) => header.map((column) => row[column]))];
  const loaded = await load(copy);
  return loaded.getResource(name)!.read({keyed: true, relations});
}

void describe('data package', () => {
  it('is a valid tabular data package', async () => {
    const loaded = await load(join(root, 'data/datapackage.json'));
    assert.deepEqual(loaded.errors, []);
    assert.ok(loaded.valid);
  });

  for (const {name, title, description, path, schema} of descriptor.resources) {
    it(`${name}: the schema is valid and says what every field is`, async () => {
      assert.ok(title && description);
      assert.equal(schema.primaryKey, 'id');
      assert.deepEqual(await validate(schema), {valid: true, errors: []});
      for (const field of schema.fields) assert.ok(field.title && field.description, field.name);
    });

    it(`${name}: every row fits the schema, its keys are unique, what they name exists`, async () => {
      const loaded = await load(join(root, 'data/datapackage.json'));
      const read = await loaded.getResource(name)!.read({keyed: true, relations: true});
      assert.equal(read.length, rows(name).length);
      assert.equal(new Set(rows(name).map((row) => row.id)).size, read.length);
    });

    it(`${name}: UTF-8 without a byte order mark, lines ended by LF`, () => {
      const bytes = readFileSync(join(root, 'data', path!));
      const decoded = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
      assert.ok(!decoded.startsWith('\uFEFF') && !decoded.includes('\r') && decoded.endsWith('\n'));
    });
  }

  it('lets no wrong cell through', async () => {
    const first = (change: Cells) => (changed: Cells[]) => void Object.assign(changed[0]!, change);
    await assert.doesNotReject(readChanged('observations', first({}), true));
    await assert.rejects(readChanged('observations', first({bound: 'about'})));
    await assert.rejects(readChanged('observations', first({value: '34.6万'})));
    await assert.rejects(readChanged('observations', first({period_start: '2016-13-01'})));
    await assert.rejects(readChanged('observations', first({indicator: 'none'}), true));
    await assert.rejects(readChanged('observations', first({rise: 'none'}), true));
    await assert.rejects(readChanged('indicators', first({comparable_group: ''})));
    await assert.rejects(readChanged('places', (changed) => changed.push({...changed[0]!})));
  });
});

/** Where a column of the facts is kept under another name; their unit is the indicator's. */
const renamed: Readonly<Record<string, string>> = {qualifier_zh: 'qualifier'};

function kept(row: Cells, column: string): string {
  if (column === 'unit_zh') return row.indicator ? find('indicators', row.indicator).unit! : '';
  return row[renamed[column] ?? column] ?? '';
}

void describe('facts', () => {
  const facts = readCsv('test/fixtures/facts.csv');

  for (const fact of facts) {
    it(`${fact.id} is in one table, with every cell as it was recorded`, () => {
      const places = names.filter((name) => rows(name).some((row) => row.id === fact.id));
      assert.equal(places.length, 1, places.join());
      const row = find(places[0]!, fact.id!);
      for (const [column, cell] of Object.entries(fact))
        assert.equal(kept(row, column), cell, column);
    });
  }

  it('are all the observations there are', () => {
    const ids = new Set(facts.map(({id}) => id));
    assert.deepEqual(
      rows('observations').filter(({id}) => !ids.has(id)),
      [],
    );
  });

  it('name their source by their passage', () => {
    const sourced = names.flatMap(rows).filter((row) => row.passage && row.source);
    for (const row of sourced)
      assert.equal(row.source, row.passage === 'graphic' ? 'page-graphic' : 'page-article', row.id);
  });

  it('keep the doubts apart from what is printed', () => {
    for (const id of ['contract-value-growth', 'patents-growth'])
      assert.equal(find('observations', id).base_basis, 'inferred');
    assert.equal(find('observations', 'market-entities').period_basis, 'inferred');
    assert.equal(find('observations', 'entities-rank-in-henan').period_basis, 'ambiguous');
    assert.ok(!names.flatMap(rows).some((row) => row.value === '600'));
  });

  it('reach their milestones: every target has one, every milestone of a track has its figures', () => {
    const targets = rows('observations').filter((row) => row.status === 'target');
    for (const row of targets) assert.ok(row.milestone, row.id);
    const withoutFigures = rows('milestones').filter(
      ({id, track}) => track && !rows('observations').some((row) => row.milestone === id),
    );
    assert.deepEqual(
      withoutFigures.map(({id}) => id),
      ['target-2018-programme-complete', 'target-2019-acceptance'],
    );
  });
});

void describe('names', () => {
  it('15 divisions, each on a tile of its own, 14 after 2021', () => {
    const tiles = rows('places').map((row) => `${row.tile_column},${row.tile_row}`);
    assert.equal(tiles.length, 15);
    assert.equal(new Set(tiles).size, 15);
    assert.equal(new Set(rows('places').map((row) => row.code_2021)).size, 14);
    assert.equal(find('sources', 'geonames').licence, 'CC-BY-4.0');
  });

  it('12 bases: 1 national, 11 provincial, 8 of them without a name', () => {
    const bases = rows('organisations').filter(({kind}) => kind === 'base');
    const count = (test: (row: Cells) => boolean) => bases.filter(test).length;
    assert.equal(bases.length, 12);
    assert.equal(
      count(({level}) => level === 'national'),
      1,
    );
    assert.equal(
      count(({level}) => level === 'provincial'),
      11,
    );
    assert.equal(
      count((row) => row.label_zh === '' && row.label_en === '' && row.level === 'provincial'),
      8,
    );
  });

  it('only two bases are put in a division, and by us', () => {
    const placed = rows('organisations').filter(({place}) => place);
    assert.deepEqual(
      placed.map((row) => [row.label_zh, find('places', row.place!).label_zh, row.placement_basis]),
      [
        ['中信重工', '涧西区', 'ours'],
        ['一拖集团', '涧西区', 'ours'],
      ],
    );
  });

  it('6 types of incubation site, the sixth inferred', () => {
    assert.deepEqual(
      rows('carrier_types').map(({label_zh, status}) => [label_zh, status]),
      [
        ['专业众创空间', 'stated'],
        ['小微企业工业园', 'stated'],
        ['商贸物流电商区', 'stated'],
        ['文化创意产业园', 'stated'],
        ['乡村创业创新基地', 'stated'],
        ['科技企业孵化器', 'inferred'],
      ],
    );
  });

  it('every name of the page is kept', () => {
    const organisations = text('data/organisations.csv');
    for (const name of [
      ...['中信重工', '高新区', '高新技术产业开发区', '洛阳高新区', '河南科技大学', '一拖集团公司'],
      ...['东大科技园', '洛阳月星新能源科技有限公司', '洛阳泽达健康医药科技有限公司'],
    ])
      assert.ok(organisations.includes(name), name);
    assert.equal(find('organisations', 'dongda-park').kind, 'carrier');
    assert.equal(find('organisations', 'yuexing-new-energy').carrier, 'dongda-park');
  });
});

void describe('generated rows', () => {
  it('are fresh', () => {
    assert.deepEqual(staleFiles(), []);
  });

  it('are the same whenever they are generated', () => {
    assert.deepEqual([...generateRows()], [...generateRows()]);
  });

  for (const {name, schema} of descriptor.resources) {
    it(`${name}: the bundle holds every row and every bundled field`, () => {
      const camelCase = name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      const table = (bundled as unknown as Record<string, readonly object[]>)[camelCase]!;
      const fields = schema.fields.filter((field) => field.bundled !== false);
      const cells = table.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? ''])),
      );
      const numeric = (value: string) => (/^[0-9.]+$/.test(value) ? Number(value) : value);
      assert.deepEqual(
        cells.map((row) => fields.map((field) => numeric(String(row[field.name])))),
        rows(name).map((row) => fields.map((field) => numeric(row[field.name]!))),
      );
    });
  }
});

describe('corrections of the data', () => {
  const ids = names.flatMap((name) => rows(name).map(({id}) => id!));
  const data = {version: '1.2.0', updated: '2027-03-01'};
  const correction = {
    date: '2027-01-09',
    version: '1.1.0',
    rows: ['patents-growth'],
    text_zh: '示例：增幅误为120.5%。',
    text_en: 'Example: the rate was given as 120.5%.',
  };

  it('are bundled as they are listed', () => {
    assert.match(correctionsText([correction], data, ids), /rows: \['patents-growth'\]/);
  });

  for (const [name, change, message] of [
    ['a row that no table has', {rows: ['patents-grow']}, /no row is patents-grow/],
    ['a day after the last change', {date: '2027-04-01'}, /are of 2027-03-01/],
    ['a version that is not there yet', {version: '1.10.0'}, /version 1\.2\.0/],
  ] as const) {
    it(`are refused with ${name}`, () => {
      assert.throws(() => correctionsText([{...correction, ...change}], data, ids), message);
    });
  }

  it('can concern any chart: each names rows of the data, the figures that it shows among them', async () => {
    assert.equal(new Set(ids).size, ids.length, 'a name stands for one row of all tables');
    for (const source of await widgetSources()) {
      for (const variant of source.variants) {
        const {rowIds} = source.bundled(variant, 'zh-CN');
        assert.deepEqual(
          rowIds.filter((id) => !ids.includes(id)),
          [],
          `${source.tag} ${variant}`,
        );
        assert.ok(
          rowIds.some((id) => rows('observations').some((row) => row.id === id)),
          `${source.tag} ${variant}`,
        );
      }
    }
  });
});
