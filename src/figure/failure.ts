// What a figure says when it cannot draw; loads with the first that cannot.
import {html, nothing, type LitElement, type TemplateResult} from 'lit';
import type {ChartErrorCode} from '../rows/errors.js';
import type {Language} from '../text/language.js';
import {dress} from './later.js';
import {messageCard} from './message.js';
import {report} from './report.js';

const words = {
  'zh-CN': {
    failed: '图表暂时无法显示',
    unharmed: '文章内容不受影响',
    editors: '编辑部需要修正这张图。',
    retry: '可以重新载入图表。',
    reload: '重新载入',
  },
  en: {
    failed: 'This chart cannot be shown right now',
    unharmed: 'The article is not affected',
    editors: 'We need to fix this chart.',
    retry: 'You can try to load it again.',
    reload: 'Try again',
  },
} as const satisfies Record<Language, Record<string, string>>;

/**
 * The card of a chart that cannot be drawn: what still works, and where trying again may help a button for it. `mend`
 * tells the page's author what to do.
 */
function errorCard(
  language: Language,
  {mend, retry}: {mend?: string; retry?: () => void},
): TemplateResult {
  const {failed, unharmed, editors, retry: again, reload} = words[language];
  const panel = html`<p>${retry ? again : editors}</p>
    ${retry ? html`<button part="action" @click=${retry}>${reload}</button>` : nothing}`;
  return messageCard({headline: failed, subhead: unharmed, panel, kind: 'error', mend}, language);
}

/** What may be otherwise the next time. */
const MAY_PASS: readonly ChartErrorCode[] = ['load-failed', 'src-failed', 'src-late', 'frame-late'];

/**
 * The card of a figure that cannot be drawn; tells the console and `sc-error` what to mend, and with `debug` the card
 * too. What did not load in time may be tried again.
 */
export function failure(
  host: LitElement & {debug?: boolean},
  error: unknown,
  language: Language,
  retry: () => void,
): TemplateResult {
  const {code, message} = report(host, error, language);
  const options = {
    mend: host.debug ? message : undefined,
    retry: MAY_PASS.includes(code) ? retry : undefined,
  };
  dress(host);
  return errorCard(language, options);
}
