import { describe, expect, it } from 'vitest';
import { consolidateDocuments, parseDocument } from '../../src/index.js';
import { CLOSING, headOf } from './circular.js';

const WORK = 'Thông tư số 12/2020/TT-BYT';

const actWith = (clause: string) =>
  parseDocument(`${headOf('12/2020/TT-BYT', 'Quy định về kho thuốc')}Điều 1. Quản lý
1. Kho có thủ kho.
${clause}
3. Thủ kho báo cáo Bộ.
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2020.
${CLOSING}`);

/** The lines of the act once an order is carried out, without notes. */
function linesAfter(clause: string, order: string): readonly string[] {
  const amendment =
    parseDocument(`${headOf('07/2024/TT-BYT', `Sửa đổi, bổ sung một số điều của ${WORK}`)}Điều 1. Sửa đổi, bổ sung một số điều của ${WORK}
1. ${order}
Điều 2. Hiệu lực thi hành
Thông tư này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2024.
${CLOSING}`);
  const { text } = consolidateDocuments(actWith(clause), [amendment]);
  return text.split('\n').map((line) => line.replaceAll(/\[\d+\]/gu, '').trim());
}

const OTHERWISE = 'Trường hợp khác do thủ kho quyết định.';
const CLOSED = `2. Kho đóng cửa vào:\na) Ngày lễ;\nb) Ngày kiểm kê;\nc) Ngày bão.\n${OTHERWISE}`;

describe('a line that closes a list of points', () => {
  it.each([
    ['Bãi bỏ điểm c khoản 2 Điều 1.', 'c) Ngày bão.'],
    ['Bãi bỏ điểm b và điểm c khoản 2 Điều 1.', 'c) Ngày bão.'],
    ['Sửa đổi điểm c khoản 2 Điều 1 như sau: “c) Ngày mưa to.”', 'c) Ngày bão.'],
  ])('stays where the last point changes: %s', (order, gone) => {
    const lines = linesAfter(CLOSED, order);
    expect(lines).toContain(OTHERWISE);
    expect(lines).not.toContain(gone);
  });

  it('stays below a point that is inserted after the last', () => {
    const lines = linesAfter(
      CLOSED,
      'Bổ sung điểm d vào sau điểm c khoản 2 Điều 1 như sau: “d) Ngày mưa to.”',
    );
    expect(lines.indexOf(OTHERWISE)).toBe(lines.indexOf('d) Ngày mưa to.') + 1);
  });
});

it('a line that speaks of its point goes with it', () => {
  const own = 'Trường hợp tại điểm này phải báo trước.';
  const lines = linesAfter(CLOSED.replace(OTHERWISE, own), 'Bãi bỏ điểm c khoản 2 Điều 1.');
  expect(lines).not.toContain(own);
});

it('what a point lists goes with it', () => {
  const listing = '2. Kho đóng cửa vào:\na) Ngày lễ;\nb) Các ngày sau:\nNgày kiểm kê.';
  expect(linesAfter(listing, 'Bãi bỏ điểm b khoản 2 Điều 1.')).not.toContain('Ngày kiểm kê.');
});
