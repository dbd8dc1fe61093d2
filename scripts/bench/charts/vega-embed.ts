import embed, {type VisualizationSpec} from 'vega-embed';

declare const SPEC: VisualizationSpec;

for (const place of document.querySelectorAll<HTMLElement>('.chart')) {
  void embed(place, SPEC, {renderer: 'svg', actions: false});
}
