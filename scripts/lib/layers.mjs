import {dirname, isAbsolute, join, resolve} from 'node:path';

/** The folders of src, from top to bottom: an arrow may only point down. Folders of a row are one layer. */
export const layers = [
  ['embed', 'cli', 'handler', 'workbench'],
  ['widgets'],
  ['figure'],
  ['interact'],
  ['check'],
  ['render'],
  ['theme'],
  ['text'],
  ['rows'],
];

/** Zones for import-x/no-restricted-paths: what lies above a layer is out of its reach. */
export function layerZones() {
  const outside = {
    target: './src',
    from: ['./scripts', './stories', './test', './dist'],
    message: 'Readers are shipped src alone. What src needs belongs in src.',
  };
  const inside = layers.flatMap((row, index) => {
    const reach = layers.slice(index).flat();
    const below = layers.slice(index + 1).flat();
    return row.map((layer) => ({
      target: `./src/${layer}`,
      from: './src',
      except: reach.map((name) => `./${name}`),
      message: `An arrow may only point down: ${layer}/ may import ${list([...new Set([layer, ...below])])}. Move what both need down.`,
    }));
  });
  return [outside, ...inside];
}

/** Resolves by path alone: a `.js` specifier need not be a file, since its source is a `.ts`. */
export const pathResolver = {
  interfaceVersion: 3,
  name: 'by path',
  resolve(specifier, file) {
    const isPath = specifier.startsWith('.') || isAbsolute(specifier);
    return isPath
      ? {found: true, path: resolve(dirname(file), join(specifier))}
      : {found: false, path: undefined};
  },
};

function list(names) {
  return names.map((name) => `${name}/`).join(', ');
}
