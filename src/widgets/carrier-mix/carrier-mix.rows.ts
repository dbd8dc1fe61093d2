// The rows of carrier-mix: the plan by type, the plan in total, and the stock that it is not to be compared with.
import {carrierTypes, observations} from '../../rows/bundled.gen.js';
import type {CarrierType} from '../../rows/types.gen.js';
import {factOf, type Fact} from '../../text/fact.js';
import type {Language} from '../../text/index.js';

/** A type of incubation site with its target; the number is null where none is given. */
export interface TypeTarget extends Fact {
  readonly type: CarrierType;
  readonly name: string;
  readonly shortName: string;
}

/** The targets by type, in the order of the page's graphic. */
export function typesOf(language: Language): TypeTarget[] {
  const suffix = language === 'zh-CN' ? 'zh' : 'en';
  return observations
    .filter(({carrier_type}) => carrier_type)
    .map(({id, carrier_type}) => {
      const type = carrierTypes.find((each) => each.id === carrier_type)!;
      return {
        ...factOf(id, language),
        type,
        name: type[`label_${suffix}`],
        shortName: type[`short_label_${suffix}`],
      };
    });
}

/** The types whose target is a number. */
export const countedOf = (language: Language): TypeTarget[] =>
  typesOf(language).filter(({row}) => row.value !== null);

/** The number that every counted type has. Throws RangeError where they differ: no sentence then says “each”. */
export function eachOf(): number {
  const numbers = new Set(countedOf('en').map(({row}) => row.value!));
  if (numbers.size !== 1) throw new RangeError(`Targets differ by type: ${[...numbers].join()}`);
  return [...numbers][0]!;
}

/** The target in total, of how many types, and the stock of other sites, which the note tells apart. */
export const totalOf = (language: Language): Fact => factOf('target-2018-carriers', language);
export const typeCountOf = (language: Language): Fact =>
  factOf('target-2018-carrier-types', language);
export const stockOf = (language: Language): Fact => factOf('carriers', language);

/** Names in the data of all that is shown. */
export const rowIds: readonly string[] = [
  ...[...typesOf('en'), totalOf('en'), typeCountOf('en'), stockOf('en')].flatMap(
    ({id, indicator}) => [id, indicator.id],
  ),
  ...carrierTypes.map(({id}) => id),
];

/** The numbers that no row holds. */
export const derivedNumbers = (): Record<string, string> => ({
  1: 'what a square stands for',
  [countedOf('en').length]: 'types with a number, counted in carrier_types.csv',
});
