import eslint from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import typescript from 'typescript-eslint';
import {layers} from './scripts/lib/layers.mjs';

const staticImports =
  ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration):not([importKind="type"], [exportKind="type"])';
const imports =
  ':matches(ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression)';
const texts = (pattern) => [`Literal[value=${pattern}]`, `TemplateElement[value.raw=${pattern}]`];
const forbid = (message, ...selectors) => selectors.flat().map((selector) => ({selector, message}));

const unsafeMarkup = forbid(
  'Markup from a string is an injection waiting to happen, and breaks Trusted Types. Use a lit template.',
  'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  'MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
  'TemplateElement[value.raw=/\\.(innerHTML|outerHTML)\\s*=/]',
);

const noVegaLite = forbid(
  'vega-lite runs at build and reaches a reader only inside the frame of chart-figure. Only its types may be imported in src.',
  `${imports}:not([importKind="type"], [exportKind="type"])[source.value=/^vega(-lite|-embed)?(\\/|$)/]`,
);

const namedColors =
  'aqua|black|blue|brown|crimson|cyan|fuchsia|gold|gr[ae]y|green|indigo|ivory|lime|magenta|maroon|navy|olive|orange|pink|purple|red|silver|tan|teal|tomato|turquoise|violet|white|yellow';
const fonts =
  'PingFang|Helvetica|Arial|Roboto|Segoe|Noto|YaHei|Hiragino|SimSun|SimHei|Source Han|SC Figures|Barlow|Georgia|Times New Roman|Courier|Menlo|Consolas|system-ui|sans-serif|monospace';

const looks = [
  ...forbid(
    'Colours live in src/theme. Use a token: a --sc-color-* custom property, or what theme gives Vega.',
    texts('/#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})(?![\\w-])/i'),
    texts('/(^|[^\\w-])(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch)\\(/i'),
    texts(
      `/(^|[\\s;{"'-])(color|background|fill|stroke|border|outline|shadow)[\\w-]*\\s*[:=][^;}<>]*[\\s:="',(](${namedColors})(?![\\w-])/i`,
    ),
    `Property[key.name=/color|background|fill|stroke/i] > Literal[value=/^(${namedColors})$/i]`,
  ),
  ...forbid(
    'Fonts live in src/theme. Use its --sc-font-* custom properties, or what theme gives Vega.',
    texts(`/(^|[^\\w-])(${fonts})/i`),
  ),
];

// Imports are judged by their specifier alone. Nothing is looked up, so nothing goes unseen for not
// being resolved; and folders inside a layer do not take the names of layers.
const downOnly = ({name, mayImport, outOfReach}) =>
  forbid(
    `An arrow may only point down: ${name}/ may import ${mayImport.join('/, ')}/. Move what both need down.`,
    `${imports}[source.value=/^(\\.{1,2}\\/)+(${outOfReach.join('|')})\\//]`,
    `${imports}[source.value=/^(\\.{1,2}\\/)*\\.\\.\\/index\\.js$/]`,
    `${imports}[source.value=/[^.\\/]\\/\\.\\.\\/|^(\\.{1,2}\\/)+src\\//]`,
    `${imports}[source.value=/^(\\/|#|src\\/|shuangchuang-charts(\\/|$))/]`,
  );

const oneWidgetAlone = (up) =>
  forbid(
    'A widget imports no other widget. Move what both need down, to figure/ or below.',
    `${imports}[source.value=/^${up}(?!\\.\\.\\/)/]`,
    `${imports}[source.value=/\\/widgets\\//]`,
  );

const interactOnDemand = forbid(
  'figure loads interact/ only when it is needed: use a dynamic import, await import(…).',
  `${staticImports}[source.value=/\\/interact\\//]`,
);

const leanAutoloader = forbid(
  'The autoloader stands on every page of a site: no lit and no vega in it.',
  `${imports}[source.value=/^(lit|lit-html|lit-element|vega)(-[a-z-]+)?(\\/|$)|^@lit/]`,
);

const everyTestRuns = forbid(
  'Every test runs, always: no only and no skip in what is committed.',
  'MemberExpression[object.name=/^(it|test|describe|suite|context|specify)$/][property.name=/^(only|skip|todo)$/]',
  'CallExpression[callee.name=/^(xit|xdescribe|xcontext|xspecify|fit|fdescribe)$/]',
  'CallExpression[callee.name=/^(it|test|describe|suite)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]',
  'CallExpression[callee.object.type="ThisExpression"][callee.property.name="skip"]',
);

// A later entry replaces the same rule of an earlier one, so each names all that holds for its files.
const rules = (...restrictions) => ({
  'no-restricted-syntax': ['error', ...[unsafeMarkup, ...restrictions].flat()],
});
const syntax = (...restrictions) => rules(noVegaLite, ...restrictions);

const layerEntries = layers.flatMap((layer) => {
  const all = [downOnly(layer), layer.name === 'theme' ? [] : looks];
  const entry = (path, ...more) => ({
    files: [`src/${layer.name}/${path}`],
    rules: syntax(...all, ...more),
  });
  switch (layer.name) {
    case 'embed':
      return [
        entry('**/*.ts'),
        entry('autoload.ts', leanAutoloader),
        {files: ['src/embed/chart-frame/*.ts'], rules: rules(...all)},
      ];
    case 'widgets':
      return [
        entry('*.ts'),
        entry('*/*.ts', oneWidgetAlone('\\.\\.\\/')),
        entry('*/*/**/*.ts', oneWidgetAlone('(\\.\\.\\/){2}')),
      ];
    case 'figure':
      return [entry('**/*.ts', interactOnDemand)];
    default:
      return [entry('**/*.ts')];
  }
});

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    'screenshots',
    '**/*.gen.*',
    // Projects of their own.
    'examples',
    'test/package/consumers',
  ]),
  {
    linterOptions: {reportUnusedDisableDirectives: 'error'},
  },
  {
    files: ['**/*.mjs'],
    extends: [eslint.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['scripts/lib/browser-tests.mjs'],
    languageOptions: {
      globals: {
        after: 'readonly',
        document: 'readonly',
        reportError: 'readonly',
        window: 'readonly',
      },
    },
  },
  {
    files: ['**/*.ts'],
    extends: [eslint.configs.recommended, typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // With noUncheckedIndexedAccess, `!` says what the code around it has made sure of.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // Spreading a string into code points is how Chinese text is taken apart here.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        {considerDefaultExhaustiveForUnions: true},
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'test/**/*.ts', '.storybook/*.ts'],
    extends: [
      lit.configs['flat/recommended'],
      wc.configs['flat/recommended'],
      {
        plugins: {'lit-a11y': litA11y},
        rules: litA11y.configs.recommended.rules,
        settings: {litHtmlSources: ['lit']},
      },
    ],
    rules: {
      // A table laid out as blocks loses the roles that its tags imply.
      'lit-a11y/no-redundant-role': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      ...syntax(looks),
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  ...layerEntries,
  {
    files: ['test/**/*.{ts,mjs}'],
    rules: {'no-restricted-syntax': ['error', ...everyTestRuns]},
  },
  {
    files: ['test/**/*.node.test.ts', 'test/**/*.slow.ts'],
    rules: {
      // node:test's describe and it return promises that the runner itself awaits.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['it', 'test', 'describe', 'suite']},
          ],
        },
      ],
    },
  },
);
