// Where a spec is not as Vega-Lite's own JSON Schema has it.
import {Validator, type OutputUnit, type Schema} from '@cfworker/json-schema';
import leven from 'leven';
import {parseExpression} from 'vega-expression';
import type {SpecProblem} from '../../widgets/chart-figure/chart-figure.protocol.js';

/** Errors that only say that there are others further in. */
const ABOUT_OTHERS = /^(?:false|\$ref|anyOf|oneOf|allOf|not|if|properties|items|prefixItems)$/;

/** Errors about a key of an object, which their message names. */
const ABOUT_KEYS: Readonly<Record<string, SpecProblem['kind']>> = {
  required: 'missing',
  additionalProperties: 'unknown',
};

/** How many values or keys are named, those first that are most like what stands there. */
const MOST_ALLOWED = {value: 12, unknown: 3, missing: 0} as const;

/** What a schema has against one child of an object, or one item of a list. */
interface Objection {
  /** The schema of what holds the child: one of several alternatives. */
  readonly alternative: string;
  readonly kind: SpecProblem['kind'];
  readonly child: readonly string[];
  /** Where the schema says it. */
  readonly rule: string;
}

const steps = (location: string) =>
  location
    .split('/')
    .slice(1)
    .map((step) => decodeURIComponent(step).replace(/~1/g, '/').replace(/~0/g, '~'));

const at = (value: unknown, path: readonly string[]) =>
  path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );

/** What stands in a schema at a place, through the definitions that it names on the way there. */
function ruleAt(schema: Schema, location: string): unknown {
  const named = (rule: unknown): unknown => {
    const name = (rule as Partial<Schema> | undefined)?.$ref;
    return name ? named(at(schema, steps(name))) : rule;
  };
  return steps(location).reduce<unknown>(
    (rule, step) => (step === '$ref' ? named(rule) : at(rule, [step])),
    schema,
  );
}

/** The keys that an alternative of a schema knows. */
const keysOf = (schema: Schema, alternative: string) =>
  Object.keys((ruleAt(schema, alternative) as Schema | undefined)?.properties ?? {});

function objectionOf(
  {keyword, keywordLocation, instanceLocation, error}: OutputUnit,
  schema: Schema,
): Objection | undefined {
  const rule = keywordLocation;
  const path = steps(instanceLocation);
  const kind = ABOUT_KEYS[keyword];
  if (kind) {
    const [, key] = /"(.*)"/.exec(error) ?? [];
    const alternative = rule.slice(0, rule.lastIndexOf(`/${keyword}`));
    // A key whose value is wrong is reported as an unknown one too.
    const isKnown = kind === 'unknown' && keysOf(schema, alternative).includes(key!);
    return key === undefined || isKnown
      ? undefined
      : {alternative, kind, child: [...path, key], rule};
  }
  if (ABOUT_OTHERS.test(keyword) || path.length === 0) return undefined;
  const step = rule.lastIndexOf(`/properties/${path.at(-1)!}/`);
  const from = step < 0 ? Math.max(rule.lastIndexOf('/items/'), 0) : step;
  return {alternative: rule.slice(0, from), kind: 'value', child: path, rule};
}

/** The rows of a spec say nothing of its form, and may be many. */
function withoutRows(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutRows);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'values' && Array.isArray(inner)) return [key, []];
      return [key, key === 'datasets' ? {} : withoutRows(inner)];
    }),
  );
}

const shown = (value: unknown) =>
  typeof value === 'string' ? value : JSON.stringify(value ?? null);

/** What the schema takes in the place of a child, by all that objects to it in one way. */
function allowedBy(schema: Schema, given: string, all: readonly Objection[]): string[] {
  const known = all.flatMap(({kind, alternative, rule}) => {
    if (kind !== 'value') return keysOf(schema, alternative);
    const said = ruleAt(schema, rule);
    return (Array.isArray(said) ? (said as unknown[]) : [said]).map(shown);
  });
  return [...new Set(known)]
    .map((text) => ({text, distance: leven(text, given) - (text[0] === given[0] ? 0.5 : 0)}))
    .sort((a, b) => a.distance - b.distance)
    .map(({text}) => text)
    .slice(0, MOST_ALLOWED[all[0]!.kind]);
}

const ORDER: readonly SpecProblem['kind'][] = ['unknown', 'value', 'missing'];

/** The keys behind which a text is an expression. */
const EXPRESSIONS = ['calculate', 'filter', 'expr', 'test', 'labelExpr'];

/** The first expression that cannot be read. */
function badExpression(value: unknown, path: readonly string[] = []): SpecProblem | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, key];
    if (typeof inner === 'string' && EXPRESSIONS.includes(key)) {
      try {
        parseExpression(inner);
      } catch (error) {
        const allowed = [(error as Error).message];
        return {kind: 'value', path: `/${here.join('/')}`, value: inner, allowed};
      }
    }
    const found = badExpression(inner, here);
    if (found) return found;
  }
  return undefined;
}

/**
 * What is wrong deepest in a spec, as the alternative of the schema has it that comes nearest to what stands there.
 * Where the spec is as the schema has it, the first expression that cannot be read, with what its reader says of it.
 */
export function problemOf(spec: unknown, schema: Schema): SpecProblem | undefined {
  const bare = withoutRows(spec);
  const {valid, errors} = new Validator(schema, '7', false).validate(bare);
  if (valid) return badExpression(bare);
  const objections = errors.flatMap((error) => objectionOf(error, schema) ?? []);
  const deepest = Math.max(...objections.map(({child}) => child.length));
  const byAlternative = new Map<string, Objection[]>();
  for (const objection of objections.filter(({child}) => child.length === deepest)) {
    const holder = JSON.stringify([objection.child.slice(0, -1), objection.alternative]);
    byAlternative.set(holder, [...(byAlternative.get(holder) ?? []), objection]);
  }
  const childrenOf = (all: readonly Objection[]) => new Set(all.map(({child}) => child.join('/')));
  const [nearest] = [...byAlternative.values()].sort(
    (a, b) => childrenOf(a).size - childrenOf(b).size,
  );
  if (!nearest) return undefined;
  const [first] = [...nearest].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const {kind, child} = first!;
  const same = objections.filter(
    (each) => each.kind === kind && each.child.join('/') === child.join('/'),
  );
  const value = kind === 'value' ? shown(at(bare, child)) : child.at(-1)!;
  return {
    kind,
    path: `/${(kind === 'missing' ? child.slice(0, -1) : child).join('/')}`,
    value,
    allowed: allowedBy(schema, value, same),
  };
}
