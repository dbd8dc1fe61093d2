// support-cap in words: its summary, a sentence for the cap and one for each year.
import {
  asSpoken,
  formatBound,
  formatQuantity,
  quantityParts,
  remarks,
  whereItStands,
  type Language,
  type Reading,
} from '../../text/index.js';
import {capOf, yearKey, yearNumbers, yearsOf} from './support-cap.rows.js';
import {inPicture, tableWords} from './support-cap.words.js';

/** The bundled cap in words. */
export function readingOf(language: Language): Reading {
  const chinese = language === 'zh-CN';
  const words = inPicture(language);
  const cap = capOf(language);
  const span = yearsOf(language);
  const most = formatQuantity(cap.quantity, language);
  const amount = formatQuantity({...cap.quantity, qualifier: '', bound: 'eq'}, language);
  const years = formatQuantity(span.quantity, language);
  const {figure} = quantityParts(cap.quantity, language);
  const selects = {indicator: cap.indicator.id};
  const where = whereItStands(cap.row.passage, language);
  const scopes = `${chinese ? '适用于' : 'applies to '}${tableWords[language].scopes}`;
  const series = [
    {
      name: chinese ? '上限' : 'Cap',
      data: [
        {
          key: cap.id,
          sentence: chinese
            ? `每家获批基地每年的运营补贴${most}，连续${years}；这是上限，不是支出。`
            : `Each approved base can get ${most} a year for ${years}; this is a cap, not money spent.`,
          figure,
          remark: remarks([formatBound(cap.quantity, language), scopes, where], language),
          selects,
        },
      ],
    },
    {
      name: chinese ? '各年' : 'Years',
      data: yearNumbers().map((year) => ({
        key: yearKey(year),
        sentence: chinese
          ? `${words.year(year)}：每家基地的上限是${amount}，实际支付多少没有公布。`
          : `${words.year(year)}: the cap for each base is ${amount}; the amount paid is not published.`,
        figure,
        remark: remarks(
          [
            chinese ? '报道没有写明从哪一年起' : 'the report does not say from which year on',
            where,
          ],
          language,
        ),
        selects,
      })),
    },
  ];
  const summary = chinese
    ? `每家获批的示范基地每年最多得到的运营补贴是${amount}，连续${years}，各年上限相同。实际支付多少、几家基地获得、从哪一年起，报道都没有公布，所以各年不相加。`
    : `An approved demonstration base gets ${most} of operating subsidy a year, for ${years}; the cap is the same each year. How much was paid, to how many bases and from which year on is not published, so the years are not added up.`;
  return asSpoken({summary, series}, language);
}
