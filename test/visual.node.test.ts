// Every story looks as it did: test/visual/ has their baselines. Renew them with `npm run test:visual -- --update`, and
// look at what changed before you commit it.
import assert from 'node:assert/strict';
import {rmSync} from 'node:fs';
import {describe, it, test} from 'node:test';
import {PNG} from 'pngjs';
import {
  baselineNames,
  baselineOf,
  compare,
  DIFFERENCES,
  recordedVersion,
  report,
  withStories,
} from '../scripts/lib/visual.js';

const UPDATE = '`npm run test:visual -- --update`';

void test('every story looks as its baseline', async (all) => {
  rmSync(DIFFERENCES, {recursive: true, force: true});
  await withStories(async (names, take, version) => {
    const recorded = recordedVersion();
    const exactly = version === recorded;
    if (!exactly) {
      console.log(
        `Notice: the baselines are of Chromium ${recorded}, this is ${version}: compared as an eye would, not to the pixel. ${UPDATE} renews them.`,
      );
    }
    await all.test('and every baseline has its story', () => {
      assert.deepEqual(
        baselineNames().filter((name) => !names.includes(name)),
        [],
        `${UPDATE} removes them`,
      );
    });
    for (const name of names) {
      await all.test(name, async () => {
        const baseline = baselineOf(name);
        assert.ok(baseline, `no baseline; ${UPDATE} takes it`);
        const actual = await take(name);
        const difference = compare(baseline, actual, exactly);
        if (difference) report(name, actual, difference);
        assert.equal(difference?.what, undefined, `see ${DIFFERENCES}/${name}.png`);
      });
    }
  });
});

describe('a difference', () => {
  const picture = () => {
    const found = baselineOf('growth-card/ContractValue');
    return found ?? assert.fail('no baseline of growth-card/ContractValue');
  };
  /** A copy in which a part is moved. */
  const moved = (from: PNG, [x, y, width, height]: number[], right: number) => {
    const copy = picture();
    const part = new PNG({width: width!, height: height!});
    PNG.bitblt(from, part, x, y, width, height, 0, 0);
    PNG.bitblt(part, copy, 0, 0, width, height, x! + right, y);
    return copy;
  };
  const changed = (colour: number) => {
    const copy = picture();
    copy.data[4 * (copy.width * 40 + 60)] = colour;
    return copy;
  };

  it('of one pixel, however slight, is one where the browser is the same', () => {
    const red = picture().data[4 * (picture().width * 40 + 60)]!;
    assert.equal(compare(picture(), picture(), true), undefined);
    assert.match(compare(picture(), changed(red ^ 1), true)!.what, /of \d+ pixels differ/);
  });

  it('of one pixel is none where it is another', () => {
    assert.equal(compare(picture(), changed(128), false), undefined);
  });

  it('is one in any browser where a label has moved, a colour is another, or the size is', () => {
    const headline = [20, 32, 300, 28];
    assert.ok(compare(picture(), moved(picture(), headline, 4), false));
    const recoloured = picture();
    for (let at = 0; at < recoloured.data.length; at += 4) {
      if (recoloured.data[at] === 188) recoloured.data[at] = 40;
    }
    assert.ok(compare(picture(), recoloured, false));
    const {width, height} = picture();
    assert.match(compare(picture(), new PNG({width, height: height + 1}), false)!.what, /px, not/);
  });
});
