import {milestones, observations, organisations} from '../rows/bundled.gen.js';
import type {Milestone} from '../rows/types.gen.js';
import {factOf} from './fact.js';
import type {Language} from './language.js';
import {formatPeriod, type Period} from './period.js';
import {ENGLISH_UNITS, formatQuantity, type Quantity} from './quantity.js';

/** A fact as it stands in a sentence. */
export interface FactText {
  /** The number with its qualifier (5200余), or the word, date or name that stands for it. */
  readonly value: string;
  /** The unit or counter behind it, with the space that English sets before it; empty where there is none. */
  readonly unit: string;
}

/** What is set where a fact is no number: the text of both languages, by the name of the fact or of its indicator. */
const WORDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'incubation-rise': {'zh-CN': '大幅增长', en: 'a sharp rise'},
  'carrier-rise': {'zh-CN': '大幅增长', en: 'a sharp rise'},
  'demonstration-cities': {'zh-CN': '唯一', en: 'the only one'},
};

/** The dates of a milestone; empty where the page gives none. */
export const periodOfMilestone = (row: Milestone): Period => ({
  type: row.period_type,
  start: row.period_start ?? '',
  end: row.period_end ?? '',
});

/** Whether a milestone says what happens without the figures that belong to it. */
const standsAlone = ({id}: Milestone) =>
  !observations.some(
    ({milestone, status, value}) => milestone === id && status === 'target' && value !== null,
  );

/**
 * Names of all that can be set in a sentence: observations, milestones that are a fact without their figures, and the
 * organisations that the page names.
 */
export const factNames: readonly string[] = [
  ...observations.map(({id}) => id),
  ...milestones.filter(standsAlone).map(({id}) => id),
  ...organisations.flatMap(({id, label_zh}) => (label_zh ? [id] : [])),
];

/** A quantity cut before its unit: 5200余 and 家, at least 200 million and yuan. The percent sign stays with the number. */
function cut(quantity: Quantity, language: Language): FactText {
  const full = formatQuantity(quantity, language);
  const forms = ENGLISH_UNITS.get(quantity.unit);
  const units =
    language === 'zh-CN' ? [quantity.unit] : forms ? [` ${forms.one}`, ` ${forms.other}`] : [];
  const unit =
    units.find((each) => each && each !== '%' && full !== each && full.endsWith(each)) ?? '';
  return {value: full.slice(0, full.length - unit.length), unit};
}

/**
 * A fact as it stands in a sentence: the number of an observation as `formatQuantity` sets it, or the word that stands
 * for it; the date of a milestone; the name of an organisation. Throws RangeError for a name that the data do not have.
 */
export function factText(id: string, language: Language): FactText {
  const milestone = milestones.find((row) => row.id === id);
  if (milestone) return {value: formatPeriod(periodOfMilestone(milestone), language), unit: ''};
  const organisation = organisations.find((row) => row.id === id);
  if (organisation) {
    const name = language === 'zh-CN' ? organisation.name_printed_zh : organisation.label_en;
    return {value: name!, unit: ''};
  }
  const {indicator, quantity} = factOf(id, language);
  const word = WORDS[indicator.id]?.[language];
  if (word) return {value: word, unit: ''};
  if (quantity.value === null && quantity.qualifier === '一批') {
    return {value: language === 'zh-CN' ? '一批' : 'an unstated number', unit: ''};
  }
  return cut(quantity, language);
}
