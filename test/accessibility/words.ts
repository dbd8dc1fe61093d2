import type {DatumReading, Reading} from '../../src/text/reading.js';
import type {Figure} from './lib.js';

/** A drawn figure in words, as the build wrote it. */
export async function readingIn(figure: Figure): Promise<Reading> {
  const {localName} = figure.element;
  const {drawn} = figure.element as unknown as {drawn: {variant: string; language: string}};
  const path = `/src/widgets/${localName}/figures/index.gen.ts`;
  const {loadPicture} = (await import(path)) as {
    loadPicture: (name: string) => Promise<{reading: Reading}>;
  };
  return (await loadPicture(`${drawn.variant}.${drawn.language}.reading`)).reading;
}

/** Every datum of a drawn figure in words. */
export const dataIn = async (figure: Figure): Promise<DatumReading[]> =>
  (await readingIn(figure)).series.flatMap(({data}) => data);
