import {cutLine, wrapLines} from '../../src/theme/lines.js';
import {equal} from '../assert.js';

describe('lines of a name', () => {
  for (const [name, room, expected] of [
    ['在孵企业', 7, ['在孵企业']],
    ['在孵企业（示例）', 7, ['在孵企业', '（示例）']],
    ['孵化器（示例）', 5, ['孵化器', '（示例）']],
    ['省级以上众创空间', 7, ['省级以上', '众创空间']],
    ['郑东新区', 3.5, ['郑东', '新区']],
    [
      '公共服务示范平台（含分支机构和服务站）',
      5,
      ['公共服务示', '范平台（含', '分支机构和', '服务站）'],
    ],
  ] as const) {
    it(`${name} in ${room} em`, () => equal(cutLine(name, room), expected));
  }

  it('of English break between words', () => {
    equal(wrapLines('Riverside High-tech Zone', 8), ['Riverside', 'High-tech Zone']);
  });
});
