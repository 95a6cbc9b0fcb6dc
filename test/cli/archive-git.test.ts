import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, buildCommand, root } from './built.js';

const OLD = `CHÍNH PHỦ
Số: 23/1962/NĐ-CP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Hà Nội, ngày 05 tháng 3 năm 1962

NGHỊ ĐỊNH
Quy định về đò ngang

Điều 1. Bến đò do xã trông coi.
Điều 2. Nghị định này có hiệu lực từ ngày 01 tháng 5 năm 1962.

TM. CHÍNH PHỦ
`;

let built: Built;
let folder = '';

const git = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync('git', ['-C', join(folder, 'luat'), ...args], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

beforeAll(() => {
  built = buildCommand('archive-git');
  folder = mkdtempSync(join(tmpdir(), 'plan-parse-git-'));
  mkdirSync(join(folder, 'sua'));
  for (const name of ['base.txt', 'first.txt', 'second.txt'])
    copyFileSync(join(root, 'fixtures/consolidation', name), join(folder, 'sua', name));
  writeFileSync(join(folder, 'sua/old.txt'), OLD);
  expect(built.call(folder, ['archive', 'add', 'kho.duckdb', 'sua']).status).toBe(0);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe.runIf(spawnSync('git', ['--version']).status === 0)('archive git', () => {
  const path = 'bo-truong-bo-nong-nghiep/thong-tu/2019/18-2019-tt-bnn.txt';

  it('writes a commit an amendment, on the day from which it holds', () => {
    const made = built.call(folder, ['archive', 'git', 'kho.duckdb', 'luat']);
    // Two of the changes are such that cannot be applied.
    expect([made.status, made.stdout]).toEqual([1, '']);
    expect(made.stderr).toMatch(/^plan-parse: 4 laws in 6 commits; 2 changes could not be applied: .*\n$/);
    expect(git('log', '--reverse', '--date=short', '--format=%ad %an: %s').trimEnd().split('\n')).toEqual([
      '1970-01-01 Chính phủ: Ban hành Nghị định 23/1962/NĐ-CP: Quy định về đò ngang',
      '2019-10-01 Bộ trưởng Bộ Nông nghiệp: Ban hành Thông tư 18/2019/TT-BNN: Quy định về kho giống cây trồng',
      expect.stringMatching(/^2021-07-01 Bộ Nông nghiệp: Ban hành Thông tư 05\/2021\/TT-BNN: /),
      '2021-07-01 Bộ Nông nghiệp: Thông tư 05/2021/TT-BNN sửa đổi, bổ sung Thông tư 18/2019/TT-BNN',
      expect.stringMatching(/^2025-01-01 Bộ Nông nghiệp: Ban hành Thông tư 11\/2024\/TT-BNN: /),
      '2025-01-01 Bộ Nông nghiệp: Thông tư 11/2024/TT-BNN sửa đổi, bổ sung Thông tư 18/2019/TT-BNN',
    ]);
    git('fsck', '--strict');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('says of what lies before the first day of git when it was', () => {
    const message = git('log', '--format=%B', '--', 'chinh-phu');
    expect(message).toContain('Ngày hiệu lực: 1962-05-01');
    expect(message).toContain('Effective-Date: 1962-05-01');
  });

  it('has the text of each day, and in the message what was changed', () => {
    const text = (day: string): string =>
      built.call(folder, ['archive', 'text', 'kho.duckdb', '18/2019/TT-BNN', '--as-of', day]).stdout;
    const commits = git('log', '--reverse', '--format=%H', '--', path).trimEnd().split('\n');
    const days = ['2019-10-01', '2021-07-01', '2025-01-01'];
    expect(commits.map((commit) => git('show', `${commit}:${path}`))).toEqual(days.map(text));
    const [, first = ''] = commits;
    const message = git('show', '--no-patch', '--format=%b', first);
    expect(message).toMatch(/^Thông tư 18\/2019\/TT-BNN: 5 nội dung đã áp dụng, 1 không áp dụng được\n- /);
  });

  it('ends on the day that is asked for, and says what could not be applied', () => {
    copyFileSync(join(root, 'fixtures/consolidation/first.txt'), join(folder, 'first.txt'));
    writeFileSync(
      join(folder, 'other.txt'),
      OLD.replaceAll('23/1962', '09/2022')
        .replace(
          'Quy định về đò ngang',
          'Sửa đổi, bổ sung một số điều của Nghị định số 23/1962/NĐ-CP ngày 05 tháng 3 năm 1962 của Chính phủ quy định về đò ngang',
        )
        .replace('05 tháng 3 năm 1962\n\nNGHỊ', '07 tháng 3 năm 2022\n\nNGHỊ')
        .replace(
          'Điều 1. Bến đò do xã trông coi.',
          'Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 23/1962/NĐ-CP\n1. Sửa đổi, bổ sung Điều 7 như sau:\n“Điều 7. Bến đò do tỉnh trông coi.”.',
        )
        .replace('01 tháng 5 năm 1962', '01 tháng 5 năm 2022'),
    );
    expect(built.call(folder, ['archive', 'add', 'hai.duckdb', 'sua/old.txt', 'other.txt']).status).toBe(0);
    const made = built.call(folder, ['archive', 'git', 'hai.duckdb', 'hai', '--as-of', '2022-06-01']);
    expect([made.status, made.stdout]).toEqual([1, '']);
    expect(made.stderr).toContain('1 change could not be applied');
    const log = spawnSync('git', ['-C', join(folder, 'hai'), 'log', '--format=%B'], { encoding: 'utf8' });
    expect(log.stdout).toMatch(/không áp dụng được: .*Điều 7: không tìm thấy quy định được sửa/);
    const early = built.call(folder, ['archive', 'git', 'hai.duckdb', 'som', '--as-of', '2000-01-01']);
    expect([early.status, early.stderr]).toEqual([0, 'plan-parse: 2 laws in 1 commit\n']);
  });

  it('gives the same history again', () => {
    const head = git('rev-parse', 'HEAD');
    expect(built.call(folder, ['archive', 'git', 'kho.duckdb', 'lai']).status).toBe(1);
    const again = spawnSync('git', ['-C', join(folder, 'lai'), 'rev-parse', 'HEAD'], { encoding: 'utf8' });
    expect(again.stdout).toBe(head);
  });

  it('leaves alone a folder that has something in it', () => {
    mkdirSync(join(folder, 'day'));
    writeFileSync(join(folder, 'day/thu.txt'), 'thư');
    const { status, stderr } = built.call(folder, ['archive', 'git', 'kho.duckdb', 'day']);
    expect([status, stderr]).toEqual([2, 'plan-parse: day: the folder is not empty: name a new one\n']);
    expect(readdirSync(join(folder, 'day'))).toEqual(['thu.txt']);
  });

  it('leaves nothing where git is not there', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [built.bin, 'archive', 'git', 'kho.duckdb', 'khong'],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C', PATH: '' } },
    );
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe('plan-parse: archive git needs the program git: install it\n');
    expect(existsSync(join(folder, 'khong'))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });
});
