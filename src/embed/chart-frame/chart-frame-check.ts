// The second script of chart-frame.html: finds what is wrong in a spec, for its author. Comes when someone asks.
import schema from 'vega-lite/vega-lite-schema.json';
import type {SpecProblem} from '../../widgets/chart-figure/chart-figure.protocol.js';
import {problemOf} from './spec-problem.js';

/** The element that brings this script, which hands over what it can do. */
export interface CheckingScript extends HTMLScriptElement {
  check?: (spec: unknown) => SpecProblem | undefined;
}

(document.currentScript as CheckingScript).check = (spec) => problemOf(spec, schema);
