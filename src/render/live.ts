import {textMetrics} from 'vega-scenegraph';
import {pause} from '../ingest/pause.js';
import type {Drawing} from './definition.js';
import {runtimeOf, viewOf, withRows, type CompiledSpec} from './view.js';

// A canvas does not know the font that our texts inherit, and what it measures instead is not used: `extentsOf` has the
// widths of texts from `measureEm`. It took half of the time in which a view is laid out.
textMetrics.canvas(false);

/** A running view: its element, and how to fit and to end it. */
export interface LiveView {
  readonly element: HTMLElement;
  /** Lays the graphic out anew, `width` CSS px wide. */
  resize(width: number): Promise<void>;
  /** Vega's scenegraph as it is now, for `extentsOf`. */
  scene(): unknown;
  /** Ends the view; its element stays as it is. */
  finalize(): void;
}

/** How many rows a view lays out at once: 50 at once took 120 ms on a slow phone. */
const SLICE = 16;

/**
 * Draws a compiled spec over prepared rows in an element of its own that is not in the page yet, so that putting it
 * there neither shows an empty frame nor moves anything. Under a strict content policy: no eval, no addresses.
 */
export async function mountLive(
  compiled: CompiledSpec,
  drawing: Drawing,
  width: number,
): Promise<LiveView> {
  const element = document.createElement('div');
  // Reading rows, making a view and running it, at once, took 200 ms on a slow phone; no task is to take 100.
  await pause();
  const runtime = runtimeOf(compiled);
  await pause();
  const view = viewOf(runtime, drawing, width);
  await pause();
  // Without an element a view lays its scene out and draws nothing; without rows it does so with all but the marks.
  await view.runAsync();
  await pause();
  for (let at = 0; at < drawing.rows.length; at += SLICE) {
    await withRows(view, drawing.rows.slice(at, at + SLICE)).runAsync();
    await pause();
  }
  await view.initialize(element).runAsync();
  await pause();
  // Vega names its marks in English, and wrongly for lines; what is said of a chart comes from its rows.
  for (const name of ['role', 'aria-roledescription', 'aria-label']) element.removeAttribute(name);
  element.setAttribute('aria-hidden', 'true');
  element.querySelector('form')?.remove();
  return {
    element,
    async resize(next) {
      await view.width(next).runAsync();
    },
    scene: () => view.scenegraph(),
    finalize: () => void view.finalize(),
  };
}
