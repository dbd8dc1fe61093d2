import type {Chart} from '../../../scripts/lib/drawn.js';

/** A page of the test site. */
export interface PageParts {
  readonly lang?: string;
  readonly head?: string;
  readonly body: string;
}

/** The one script of a page, and the module of one tag. */
export const autoloader = '<script type="module" src="/cdn/autoload.js"></script>';
export const directModule = (tag: string): string =>
  `<script type="module" src="/cdn/${tag}.js"></script>`;

/** A plain page, which asks for no favicon. */
export function pageOf({lang = 'zh-CN', head = autoloader, body}: PageParts): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Test</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>${body}</body>
</html>`;
}

/** The tag of growth-card. */
export const tag = (metric: string, {attributes = '', inside = ''} = {}) =>
  `<growth-card metric="${metric}" ${attributes}>${inside}</growth-card>`;

/** The tag of a bundled chart. */
export const tagOf = ({tag, choice}: Chart, inside = ''): string =>
  `<${tag}${choice ? ` ${choice[0]}="${choice[1]}"` : ''}>${inside}</${tag}>`;
