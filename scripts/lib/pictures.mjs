// Where the build puts the pictures of a tag.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';

/** The module of a picture: its tag, and its variant, language and form. */
export const PICTURE = /\/widgets\/([\w-]+)\/figures\/(.*\.(?:wide|narrow))\.gen\.ts$/;

/** The folder of a tag's pictures: its name has a hash of them all, so that what readers fetch never changes. */
export function pictureFolder(tag) {
  const folder = `src/widgets/${tag}/figures`;
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(`${folder}/${name}`));
  return `${tag}-${hash.digest('base64url').slice(0, 6)}`;
}

/**
 * A rollup plugin for page files: a tag's pictures are found by their names, relative to where its code is, and not by
 * a list of them (150 bytes before first paint).
 */
export function picturesByName(chunks) {
  return {
    name: 'pictures-by-name',
    load(id) {
      const [, tag] = /\/widgets\/([\w-]+)\/figures\/index\.gen\.ts$/.exec(id) ?? [];
      if (!tag) return null;
      for (const name of readdirSync(`src/widgets/${tag}/figures`)) {
        const picture = `src/widgets/${tag}/figures/${name}`;
        const [, , fileName] = PICTURE.exec(`/${picture}`) ?? [];
        if (fileName) {
          this.emitFile({
            type: 'chunk',
            id: picture,
            fileName: `chunks/${pictureFolder(tag)}/${fileName}.js`,
            preserveSignature: 'strict',
          });
        }
      }
      const folder = JSON.stringify(`${chunks}${pictureFolder(tag)}/`);
      return `export const loadPicture = (name) => import(${folder} + name + '.js');`;
    },
  };
}
