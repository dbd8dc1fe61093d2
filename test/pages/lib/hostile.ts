// Specs that try to reach the page, the network or the prototype of everything. `OUTSIDE` stands for an address that
// nothing may ask for.

/** What becomes of a hostile spec: a chart without what it reached for, or an error of a code. */
export interface Hostile {
  readonly spec: unknown;
  readonly ends:
    | 'drawn'
    | 'no-spec'
    | 'spec-unreadable'
    | 'spec-of-vega'
    | 'spec-failed'
    | 'spec-problem'
    | 'data-address'
    | 'src-refused';
}

const values = [
  {a: 'A', b: 28},
  {a: 'B', b: 55},
];
const bars = {
  data: {values},
  mark: 'bar',
  encoding: {
    y: {field: 'a', type: 'nominal'},
    x: {field: 'b', type: 'quantitative'},
  },
};
const url = 'OUTSIDE/data.json';
const script = 'javascript:alert(parent.document.title = "reached")';
const markup = '<img src="OUTSIDE/image.png" onerror="alert(1)"><script>alert(1)</script>';

const drawn = (spec: object): Hostile => ({spec: {...bars, ...spec}, ends: 'drawn'});
const failing = (spec: object): Hostile => ({spec: {...bars, ...spec}, ends: 'spec-failed'});
/** The page itself does not ask there: it is neither of its site nor https. */
const loading = (spec: object): Hostile => ({spec: {...bars, ...spec}, ends: 'src-refused'});
const pointed = (on: string) => drawn({params: [{name: 'p', select: {type: 'point', on}}]});
const bound = (bind: object) => drawn({params: [{name: 'p', value: 1, bind}]});

/** Every hostile spec, by what it tries. */
export const hostile: Readonly<Record<string, Hostile>> = {
  'event.view in an event filter': pointed('click[event.view.parent.document.title]'),
  'event.view, deeper': pointed('pointermove[event.view.top.document.body.firstChild.remove]'),
  'event.view calls': failing({
    params: [{name: 'p', select: {type: 'point', on: 'click[event.view.alert(1)]'}}],
  }),
  'window in an expression': failing({params: [{name: 'p', expr: 'window.parent.document'}]}),
  'a constructor in an expression': failing({
    transform: [{calculate: "''.sub.constructor('alert(1)')()", as: 'c'}],
  }),
  'an assignment in an expression': {
    spec: {...bars, transform: [{calculate: 'datum.b = 1', as: 'c'}]},
    ends: 'spec-problem',
  },
  'usermeta as embed options': drawn({
    usermeta: {
      embedOptions: {
        actions: true,
        renderer: 'canvas',
        ast: false,
        loader: {baseURL: 'OUTSIDE/'},
        config: 'OUTSIDE/config.json',
        patch: 'OUTSIDE/patch.json',
        defaultStyle: '</style><script>alert(1)</script>',
        sourceHeader: markup,
        bind: 'body',
        tooltip: {theme: markup},
        editorUrl: script,
      },
    },
  }),
  'data.url': loading({data: {url}}),
  'data.url that is no text': {
    spec: {...bars, data: {url: {signal: "'OUTSIDE/x'"}}},
    ends: 'data-address',
  },
  'data.url beside values': loading({data: {url, values}}),
  'data.url in a layer': loading({layer: [{data: {url}, mark: 'bar'}]}),
  'data.url of a lookup': loading({
    transform: [{lookup: 'a', from: {data: {url}, key: 'a', fields: ['c']}}],
  }),
  'topojson of an address': loading({
    data: {url, format: {type: 'topojson', feature: 'x'}},
    mark: 'geoshape',
  }),
  'an image mark': drawn({mark: {type: 'image', url: 'OUTSIDE/image.png', width: 20, height: 20}}),
  'image marks by rows': drawn({
    data: {values: [{a: 'A', b: 1, image: 'OUTSIDE/row.png'}]},
    mark: {type: 'image', width: 50, height: 50},
    encoding: {...bars.encoding, url: {field: 'image'}},
  }),
  'links to scripts': drawn({mark: {type: 'bar', href: script, cursor: 'pointer'}}),
  'links outside': drawn({mark: {type: 'bar', href: 'OUTSIDE/link', cursor: 'pointer'}}),
  'links by rows': drawn({
    transform: [{calculate: `'${script.replaceAll("'", '')}'`, as: 'link'}],
    encoding: {...bars.encoding, href: {field: 'link'}},
  }),
  'colours that are addresses': drawn({
    mark: {type: 'bar', fill: 'url(OUTSIDE/paint.svg#a)', stroke: 'url("OUTSIDE/stroke.svg#a")'},
    background: 'url(OUTSIDE/ground.svg#a)',
  }),
  'a cursor that is an address': drawn({
    mark: {type: 'bar', cursor: 'url(OUTSIDE/cursor.png), auto'},
  }),
  'a font that is more than a font': drawn({
    config: {font: 'x; background: url(OUTSIDE/font.png)', background: 'url(OUTSIDE/b.png)'},
  }),
  'an image as an input': bound({input: 'image', src: 'OUTSIDE/input.png'}),
  'an input with a handler': bound({
    input: 'text',
    autofocus: true,
    onfocus: 'alert(parent.document.title = "reached")',
    ONINPUT: 'alert(1)',
  }),
  'a form that is sent': bound({input: 'submit', formaction: 'OUTSIDE/form'}),
  'an input that is an element of the page': bound({element: 'body', event: 'click'}),
  'markup as texts': drawn({
    title: markup,
    description: markup,
    encoding: {...bars.encoding, tooltip: {value: markup}},
    data: {values: [{a: markup, b: 3}]},
  }),
  'a wide chart': drawn({width: 100_000}),
  'a high chart': drawn({height: 100_000}),
  'a chart as wide as its height': drawn({height: {signal: 'width * 2'}}),
  'pollution by a constructor': drawn({
    constructor: {prototype: {polluted: true}},
    config: {constructor: {prototype: {polluted: true}}},
    datasets: {constructor: [{polluted: true}]},
  }),
  'a column named after a prototype': failing({
    data: {values: [{constructor: 'A', b: 1, toString: 'x'}]},
    encoding: {...bars.encoding, y: {field: 'constructor', type: 'nominal'}},
  }),
  'a Vega spec': {
    spec: {$schema: 'https://vega.github.io/schema/vega/v6.json', data: [{name: 'a', url}]},
    ends: 'spec-of-vega',
  },
  'a Vega spec in disguise': {
    spec: {data: [{name: 'a', url}], marks: [], signals: [{name: 's', on: [{events: 'click'}]}]},
    ends: 'spec-problem',
  },
  'a spec that is an array': {spec: [bars], ends: 'spec-unreadable'},
  'a spec that is a text': {spec: 'OUTSIDE/spec.json', ends: 'spec-unreadable'},
  'nothing to draw': {spec: {}, ends: 'spec-problem'},
};

/** Hostile specs that only a text can hold. */
export const hostileTexts: Readonly<Record<string, {text: string; ends: Hostile['ends']}>> = {
  'pollution by __proto__': {
    text: JSON.stringify(bars).replace(
      /^\{/,
      '{"__proto__":{"polluted":true},"config":{"__proto__":{"polluted":true}},',
    ),
    ends: 'drawn',
  },
  'nested without end': {
    text: '{"a":'.repeat(5000) + '1' + '}'.repeat(5000),
    ends: 'spec-unreadable',
  },
  'no JSON': {text: 'alert(1)', ends: 'spec-unreadable'},
  'half a JSON': {text: '{"mark": "bar"', ends: 'spec-unreadable'},
  nothing: {text: '  ', ends: 'no-spec'},
};
