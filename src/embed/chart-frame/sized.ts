/** A Vega-Lite spec as the frame gives it to Vega-Lite. */
export type SizedSpec = Record<string, unknown>;

const VIEWS_IN_VIEWS = ['hconcat', 'vconcat', 'concat', 'facet', 'repeat'];
const FACETS = ['row', 'column', 'facet'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether a spec is one view, which can be given a width; views beside views keep their own. */
function isOneView({encoding, ...spec}: SizedSpec): boolean {
  return (
    !VIEWS_IN_VIEWS.some((key) => key in spec) &&
    !(isObject(encoding) && FACETS.some((channel) => channel in encoding))
  );
}

/**
 * The spec at a width in CSS px, and whether it follows that width: one view without a width of its own does, axes and
 * all. A height that asks for the container's is left out, since the frame is as high as its chart.
 */
export function sized(spec: SizedSpec, width: number): {spec: SizedSpec; follows: boolean} {
  const {height, ...rest} = spec;
  const natural = height === undefined || height === 'container' ? rest : spec;
  const follows =
    isOneView(natural) && (natural.width === undefined || natural.width === 'container');
  if (!follows) return {spec: natural, follows};
  return {
    spec: {...natural, width, autosize: {type: 'fit-x', contains: 'padding'}},
    follows,
  };
}
