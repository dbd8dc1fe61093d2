import {rowsOfText} from '../../src/ingest/delimited.js';
import {readRecords} from '../../src/ingest/records.js';
import {fields, type FieldName} from '../../src/rows/fields.js';
import type {RowField, RowSchema} from '../../src/rows/schema.js';
import {schema as carrierMix} from '../../src/widgets/carrier-mix/carrier-mix.schema.js';
import {schema as baseRoster} from '../../src/widgets/base-roster/base-roster.schema.js';
import {schema as carrierMap} from '../../src/widgets/carrier-map/carrier-map.schema.js';
import {schema as growthCard} from '../../src/widgets/growth-card/growth-card.schema.js';
import {schema as keyFigures} from '../../src/widgets/key-figures/key-figures.schema.js';
import {schema as roadmapTimeline} from '../../src/widgets/roadmap-timeline/roadmap-timeline.schema.js';
import {schema as supportCap} from '../../src/widgets/support-cap/support-cap.schema.js';
import {schema as policyTimeline} from '../../src/widgets/policy-timeline/policy-timeline.schema.js';
import {assert, equal} from '../assert.js';

const schemas: Readonly<Record<string, RowSchema<FieldName>>> = {
  'carrier-mix': carrierMix,
  'base-roster': baseRoster,
  'carrier-map': carrierMap,
  'growth-card': growthCard,
  'key-figures': keyFigures,
  'roadmap-timeline': roadmapTimeline,
  'support-cap': supportCap,
  'policy-timeline': policyTimeline,
};

describe('what rows a tag takes', () => {
  for (const [tag, schema] of Object.entries(schemas)) {
    it(`${tag}: no head names two columns as well as each other`, () => {
      for (const rank of [0, 1, 2]) {
        const heads = schema.fields.flatMap((name) => {
          const {heads: known}: RowField = fields[name];
          const all = [[name], known.slice(0, 2), known.slice(2)][rank]!;
          return [...new Set(all.map((head) => head.toLowerCase().replace(/[\s_-]/g, '')))];
        });
        equal(
          heads.filter((head, order) => heads.indexOf(head) !== order),
          [],
        );
      }
    });

    it(`${tag}: its example is read without a problem`, async () => {
      const path = new URL(`../../docs/rows/${tag}.csv`, import.meta.url);
      const {records, problems} = readRecords(
        rowsOfText(await (await fetch(path)).text(), schema),
        schema,
      );
      assert(records.length > 0, 'rows');
      equal(problems.count, 0);
    });
  }
});
