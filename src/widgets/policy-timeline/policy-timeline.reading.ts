// policy-timeline in words: its summary, and a sentence for each event, count and target.
import {periodOfMilestone} from '../../text/fact-text.js';
import {
  asSpoken,
  capitalised,
  formatPeriod,
  formatQuantity,
  quantityParts,
  remarks,
  whereItStands,
  yearOf,
  type DatumReading,
  type Language,
  type Reading,
} from '../../text/index.js';
import {plannedOf, published, reportedOf, type Entry} from './policy-timeline.rows.js';
import {inPicture, tableWords} from './policy-timeline.words.js';

function sentenceOf({id, shape, fact, milestone, period}: Entry, language: Language): string {
  const chinese = language === 'zh-CN';
  const when = formatPeriod(period, language);
  const {names, remarks: said} = inPicture(language);
  const name = names[id]!;
  const more = said[id]?.(when) ?? '';
  const many = fact ? formatQuantity({...fact.quantity, qualifier: ''}, language) : '';
  if (shape === 'target') {
    const aside = more && (chinese ? `，${more}` : `, ${more}`);
    if (chinese) return `计划${when}${name}${many}${aside}。`;
    const lower = name.charAt(0).toLowerCase() + name.slice(1);
    return `Target for ${when}: ${lower}${many ? `, ${many}` : ''}${aside}.`;
  }
  if (fact) return chinese ? `${name}${many}，${more}。` : `${many} ${name}, ${more}.`;
  const label = milestone![chinese ? 'label_zh' : 'label_en'];
  const only = shape === 'year' ? more.replace(chinese ? /^.*?，/ : /^.*?, /, '') : '';
  return chinese
    ? `${when}，${label}${only && `，${only}`}。`
    : `${capitalised(label, language)}, ${when}${only && `; ${only}`}.`;
}

function datumOf(entry: Entry, language: Language): DatumReading {
  const {id, shape, fact, period, passage} = entry;
  const words = tableWords[language];
  const chinese = language === 'zh-CN';
  return {
    key: id,
    sentence: sentenceOf(entry, language),
    ...(fact ? {figure: quantityParts({...fact.quantity, qualifier: ''}, language).figure} : {}),
    remark: remarks(
      [
        shape === 'target' ? words.target : words.reported,
        `${chinese ? '日期：' : 'dated to '}${words.precision[shape]}`.replace(
          'dated to count',
          'count',
        ),
        whereItStands(passage, language),
      ],
      language,
    ),
    selects: {...(fact ? {indicator: fact.indicator.id} : {}), ...yearOf(period)},
  };
}

/** The day of publication, which is on the axis. */
function publishedDatum(language: Language): DatumReading {
  const period = periodOfMilestone(published);
  const day = formatPeriod(period, language);
  return {
    key: published.id,
    sentence: language === 'zh-CN' ? `报道于${day}刊发。` : `The page was published on ${day}.`,
    remark: remarks([whereItStands(published.passage, language)], language),
    selects: yearOf(period),
  };
}

/** The bundled timeline in words. */
export function readingOf(language: Language): Reading {
  const chinese = language === 'zh-CN';
  const words = inPicture(language);
  const reported = reportedOf(language);
  const planned = plannedOf(language);
  const [selected, meetings, policies] = reported;
  const year = formatPeriod(selected!.period, language);
  const day = formatPeriod(periodOfMilestone(published), language);
  const last = formatPeriod(planned.at(-1)!.period, language);
  const held = formatQuantity(meetings!.fact!.quantity, language);
  const issued = formatQuantity(policies!.fact!.quantity, language);
  const summary = chinese
    ? `时间线从${year}入围城市示范画到${last}。到${day}刊发时，召开推进会${held}，出台政策${issued}；此后都是计划目标。许多日期只知年份，政策逐项的日期没有公布，各项目标口径不同，不可相加。`
    : `The timeline runs from the selection in ${year} to ${last}. By publication on ${day}, ${held} meetings had been held and ${issued} policies issued; all that follows is planned. Many dates are known to the year only, the days of the policies are not published, and the targets cannot be added.`;
  const series = [
    {
      name: words.soFar,
      data: [...reported.map((entry) => datumOf(entry, language)), publishedDatum(language)],
    },
    {name: words.planned, data: planned.map((entry) => datumOf(entry, language))},
  ];
  return asSpoken({summary, series}, language);
}
