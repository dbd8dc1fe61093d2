// The words around an author's own types: what can be said from the rows alone, and no source but theirs.
import type {FigureText} from '../../render/definition.js';
import {
  BREAK,
  capitalised,
  commonPeriod,
  formatPeriod,
  formatQuantity,
  ownWords,
  parted,
  quantityParts,
  toPrinted,
  withNumber,
  withoutBreaks,
  type Language,
} from '../../text/index.js';
import {commonDetails} from './carrier-mix.drawing.js';
import {drawnOf, isSplit, rowsOf, type Mix, type MixRow} from './carrier-mix.rows.js';
import {hasCut, perSquare} from './carrier-mix.scale.js';

/** How many types a headline has room for. */
const IN_HEADLINE = 2;

/** Whether all of some rows are plans. */
const arePlanned = (rows: readonly MixRow[]) => rows.every(({status}) => status === 'target');

/** When and what is done, before the numbers of some rows: 2024年计划新建. */
export function leadOf(rows: readonly MixRow[], language: Language): string {
  const when = commonPeriod(rows, language);
  if (language === 'en') {
    if (arePlanned(rows)) return `planned${when && ` for ${when}`}: `;
    return when && `${when}: `;
  }
  const details = commonDetails(rows);
  const planned = arePlanned(rows) && !details.startsWith('计划') ? '计划' : '';
  return when + planned + details;
}

/** What is done, behind the numbers of some rows in English: built or upgraded. */
export const tailOf = (rows: readonly MixRow[]): string => {
  const details = commonDetails(rows);
  return details && ` ${details}`;
};

/** A type with its number: 众创空间12家, or behind it in brackets where English has a unit for it; where not all are plans, one that is says so. */
export function phraseOf(row: MixRow, rows: readonly MixRow[], language: Language): string {
  const chinese = language === 'zh-CN';
  const {label, quantity, status} = row;
  const many = formatQuantity(quantity, language);
  const isPlan = status === 'target' && !arePlanned(rows);
  if (!chinese && quantity.value !== null && quantityParts(quantity, language).trail.trim()) {
    return `${label} (${many}${isPlan ? ', planned' : ''})`;
  }
  const said = chinese
    ? withNumber(label, many)
    : quantity.value === null
      ? `${label}, ${many}`
      : `${many} ${label}`;
  if (!isPlan) return said;
  return said + (chinese ? '\u2060（计划）' : ' (planned)');
}

/** The total after the types: its time where it is another, and that it is one. */
function totalOf(total: MixRow, types: readonly MixRow[], language: Language): string {
  const chinese = language === 'zh-CN';
  const many = formatQuantity(total.quantity, language);
  const same = commonPeriod([...types, total], language) !== '' || !total.period.end;
  const when = same ? '' : formatPeriod(total.period, language);
  const planned = total.status === 'target' && !arePlanned(types);
  if (chinese) return `${when}${planned ? '计划' : ''}${total.details ?? '合计'}${many}`;
  return `${many} ${total.details ?? 'in total'}${when && `, ${when}`}${planned ? ' (planned)' : ''}`;
}

function headlineOf({types, total}: Mix, language: Language): string {
  const chinese = language === 'zh-CN';
  const valued = types.filter(({quantity}) => quantity.value !== null);
  const said = valued.slice(0, IN_HEADLINE).map((row) => phraseOf(row, types, language));
  const rest = types.length - said.length;
  const last = total ? totalOf(total, types, language) : '';
  if (chinese) {
    const list = said.join(`、${BREAK}`) + (rest > 0 ? `等${types.length}类` : '');
    return [parted(leadOf(types, language), list), last].filter(Boolean).join(`，${BREAK}`);
  }
  const others = rest > 0 ? ` and ${rest} other ${rest > 1 ? 'types' : 'type'}` : '';
  const list = said.join(rest > 0 ? ', ' : ' and ') + others + tailOf(types);
  return capitalised([leadOf(types, language) + list, last].filter(Boolean).join('; '), language);
}

/** What a square is, and how its looks are read. */
function subheadOf(mix: Mix, language: Language): string {
  const chinese = language === 'zh-CN';
  const per = perSquare(mix);
  const drawn = drawnOf(mix);
  const {unit} = drawn.find(({quantity}) => quantity.unit)?.quantity ?? {unit: ''};
  const each = formatQuantity({...toPrinted(per), unit, qualifier: '', bound: 'eq'}, language);
  const hatched = !!mix.total && !isSplit(mix);
  const solid = hatched ? mix.types : drawn;
  const shown = solid.filter(({quantity}) => quantity.value !== null);
  const unknown = mix.types.some(({quantity}) => quantity.value === null);
  const undated = drawn.some(({period}) => period.end) && !commonPeriod(mix.types, language);
  if (chinese) {
    const missing = [unknown ? '数量' : '', hatched ? '构成' : ''].filter(Boolean).join('或');
    const looks = [
      shown.some(({status}) => status === 'target') ? '空心为计划' : '',
      shown.some(({status}) => status === 'reported') ? '实心为现有' : '',
      missing && `斜线为${missing}未公布`,
      undated ? '各项时间不同，见数据表' : '',
    ].filter(Boolean);
    const cut = hasCut(drawn, per) ? '，不满一格的按比例' : '';
    return `每格${each}${cut}；${looks.join('，')}`;
  }
  const missing = [unknown ? 'number' : '', hatched ? 'split' : ''].filter(Boolean).join(' or ');
  const looks = [
    shown.some(({status}) => status === 'target') ? 'hollow: planned' : '',
    shown.some(({status}) => status === 'reported') ? 'filled: existing' : '',
    missing && `hatched: ${missing} not given`,
    undated ? 'of different dates, see the data' : '',
  ].filter(Boolean);
  const cut = hasCut(drawn, per) ? ', the last one cut to its share' : '';
  const square = per === 1 ? 'One square each' : `A square is ${each}`;
  return `${square}${cut}. ${capitalised(looks.join('; '), language)}`;
}

/** The words of an author's types. */
export function ownText(mix: Mix, language: Language): FigureText {
  const headline = headlineOf(mix, language);
  return {
    headline,
    subhead: subheadOf(mix, language),
    note: ownWords(rowsOf(mix), 'note', language),
    source: ownWords(rowsOf(mix), 'source', language),
    alt: `${language === 'zh-CN' ? '方格图：' : 'Unit chart: '}${withoutBreaks(headline)}`,
  };
}
