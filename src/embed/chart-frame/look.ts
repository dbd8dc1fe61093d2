// How a chart looks inside the frame: what crosses no border between documents is set anew here.
import {categoryProperties, chartConfig, ramps} from '../../theme/chart-config.gen.js';
import {fontStack} from '../../theme/colors.gen.js';
import {figuresFace} from '../../theme/face.gen.js';
import {customProperties} from '../../theme/properties.gen.js';
import type {Language} from '../../text/language.js';
import type {Look} from '../../widgets/chart-figure/chart-figure.protocol.js';

const root = document.documentElement;
const darkness = matchMedia('(prefers-color-scheme: dark)');

/** Custom properties of a shadow host, for the root of a document. */
const ofRoot = (styles: string) =>
  styles.replaceAll(':host(', ':root:is(').replaceAll(':host', ':root');

const styles = `${ofRoot(customProperties)}
${ofRoot(categoryProperties)}
:root { color-scheme: light dark; background: transparent; font-variant-numeric: tabular-nums lining-nums; }
:root[scheme='light'] { color-scheme: light; }
:root[scheme='dark'] { color-scheme: dark; }
:root:not([theme='plain']) { color: var(--sc-color-ink); }
body { margin: 0; overflow: hidden; }
#chart { overflow-x: auto; overflow-y: hidden; }
svg { display: block; }
.vega-bindings { display: flex; flex-wrap: wrap; gap: 4px 20px; padding-top: 12px; font-size: 13px; line-height: 24px; }
.vega-bind label, .vega-bind-radio label { display: inline-flex; align-items: center; gap: 8px; }
.vega-bind :is(input, select) { font: inherit; accent-color: var(--sc-color-accent); }
@media print { :root:not([theme='plain']) { color-scheme: light; } }`;

/** Puts the frame's style sheet in place: as an object, which needs no leave of the content policy. */
export function dress(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets = [sheet];
}

/** Makes the face of digits known, from the reader's device; a face that is not there changes nothing. */
export async function loadFaces(): Promise<void> {
  const {family, source, unicodeRange} = figuresFace;
  const faces = ['400', '700'].map((weight) => {
    const local = weight === '700' ? source.replace(/"\)/g, ' Bold")') : source;
    return new FontFace(family, local, {weight, unicodeRange});
  });
  for (const face of faces) document.fonts.add(face);
  const late = new Promise((resolve) => setTimeout(resolve, 500));
  await Promise.race([late, Promise.allSettled(faces.map((face) => face.load()))]);
}

/** Gives the document a look. */
export function apply({theme, scheme, color, font}: Look, language: Language): void {
  root.lang = language;
  root.setAttribute('theme', theme);
  root.setAttribute('scheme', scheme);
  root.style.color = theme === 'plain' ? color : '';
  root.style.fontFamily = fontOf({theme, font}, language);
}

function fontOf({theme, font}: Pick<Look, 'theme' | 'font'>, language: Language): string {
  return theme === 'plain' && font ? font : fontStack[language];
}

/** The Vega-Lite config of a look. */
export function configOf(look: Look, language: Language): Record<string, unknown> {
  const dark = look.scheme === 'dark' || (look.scheme === 'auto' && darkness.matches);
  const {sequential, diverging} = ramps[dark ? 'dark' : 'light'];
  return {
    ...chartConfig,
    font: fontOf(look, language),
    range: {
      ...chartConfig.range,
      ordinal: sequential,
      ramp: sequential,
      heatmap: sequential,
      diverging,
    },
  };
}

/** Calls back when the reader's system turns dark or light. */
export function onDarkness(changed: () => void): void {
  darkness.addEventListener('change', changed);
}
