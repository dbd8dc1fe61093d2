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
  return `${tag}-${hash.digest('base64url').slice(0, 8)}`;
}
