/** The folders of src, from top to bottom: an arrow may only point down. Folders of a row are one layer. */
const rows = [
  ['embed', 'cli', 'handler', 'workbench'],
  ['widgets'],
  ['figure'],
  ['interact'],
  ['check'],
  ['render'],
  ['theme', 'ingest'],
  ['text'],
  ['rows'],
];

const outsideSrc = ['scripts', 'stories', 'test', 'dist'];

/** Each layer with the folders it may import and those out of its reach, above it or outside src. */
export const layers = rows.flatMap((row, index) =>
  row.map((name) => ({
    name,
    mayImport: [name, ...rows.slice(index + 1).flat()],
    outOfReach: [...rows.slice(0, index).flat(), ...outsideSrc],
  })),
);
