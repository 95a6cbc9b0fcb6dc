import { spawn } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentOf as contentOfStore } from '../archive/content-of.js';
import { type Built, buildCommand, type Ended, root } from './built.js';
import { invoke } from './invoke.js';

/** How often adding is killed: `KILLS=50 npx vitest run test/cli/archive.test.ts -t killed` for a long look. */
const kills = Number(process.env['KILLS'] ?? 4);

/** How often one store is killed before it is let go on to its end. */
const KILLS_OF_ONE = 2;

let built: Built;
let folder = '';
/** Enough texts that adding them takes a while. */
const count = 30;
beforeAll(() => {
  built = buildCommand('archive');
  folder = mkdtempSync(join(tmpdir(), 'plan-parse-archive-'));
  mkdirSync(join(folder, 'kho/con'), { recursive: true });
  const fixtures = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));
  for (const name of fixtures.slice(0, count))
    copyFileSync(join(root, 'fixtures', name), join(folder, 'kho', name));
  const formats = ['decision.docx', 'plan.pdf', 'plan.docx'].filter((name) =>
    existsSync(join(root, 'fixtures/formats', name)),
  );
  for (const name of formats)
    copyFileSync(join(root, 'fixtures/formats', name), join(folder, 'kho/con', name));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const call = (...args: readonly string[]): Ended => built.call(folder, args);

const done = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = call(...args);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
};

const contentOf = (name: string): Promise<unknown> => contentOfStore(join(folder, name));

describe('archive add', () => {
  it('reads what is new or changed, and nothing else', () => {
    const first = done('archive', 'add', 'a.duckdb', 'kho');
    expect(first).toMatch(/^\d{2,} files read, 0 unchanged\n/);
    expect(done('archive', 'add', 'a.duckdb', 'kho')).toMatch(/^0 files read, \d{2,} unchanged\n/);
    const [name = ''] = readdirSync(join(folder, 'kho')).filter((each) => each.endsWith('.txt'));
    const path = join(folder, 'kho', name);
    const text = readFileSync(path, 'utf8');
    appendFileSync(path, '\n');
    expect(done('archive', 'add', 'a.duckdb', 'kho')).toMatch(/^1 file read, \d{2,} unchanged\n/);
    writeFileSync(path, text);
    expect(done('archive', 'add', 'a.duckdb', 'kho')).toMatch(/^1 file read, \d{2,} unchanged\n/);
    // The bytes are those that the store has, at another time.
    writeFileSync(path, text);
    expect(done('archive', 'add', 'a.duckdb', 'kho')).toMatch(/^0 files read, \d{2,} unchanged, 1 copy\n/);
  });

  it('drops what is gone where that is asked for', async () => {
    writeFileSync(join(folder, 'kho/moi.txt'), 'QUYẾT ĐỊNH\nVề việc thử nghiệm\n');
    done('archive', 'add', 'gone.duckdb', 'kho');
    rmSync(join(folder, 'kho/moi.txt'));
    expect(done('archive', 'add', 'gone.duckdb', 'kho')).not.toContain('gone');
    expect(done('archive', 'add', 'gone.duckdb', 'kho', '--prune')).toContain('1 gone');
    done('archive', 'add', 'fresh.duckdb', 'kho');
    expect(await contentOf('gone.duckdb')).toEqual(await contentOf('fresh.duckdb'));
  });

  it('complains of a file that it cannot read, and takes the others', () => {
    writeFileSync(join(folder, 'bad.pdf'), '%PDF-1.4 broken');
    writeFileSync(join(folder, 'good.txt'), 'QUYẾT ĐỊNH\nVề việc thử nghiệm\n');
    const { status, stdout, stderr } = call('archive', 'add', 'bad.duckdb', 'bad.pdf', 'good.txt');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan-parse: bad\.pdf: .*\n$/);
    expect(stdout).toContain('1 file read');
    expect(
      JSON.parse(done('archive', 'sql', 'bad.duckdb', 'SELECT path FROM failures', '-f', 'json')),
    ).toEqual([{ path: 'bad.pdf' }]);
  });

  it('leaves a file alone that is no store', () => {
    writeFileSync(join(folder, 'letter.txt'), 'QUYẾT ĐỊNH\n'.repeat(1000));
    const before = readFileSync(join(folder, 'letter.txt'));
    const { status, stderr } = call('archive', 'add', 'letter.txt', 'kho');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^plan-parse: letter\.txt: .*\n$/);
    expect(readFileSync(join(folder, 'letter.txt'))).toEqual(before);
  });

  it.each([
    ['archive', 'sql', 'a.duckdb', 'SELECT 1'],
    ['archive', 'stats', 'a.duckdb'],
    ['archive', 'find', 'a.duckdb', 'quy định'],
    ['archive', 'missing', 'a.duckdb'],
    ['graph', 'a.duckdb', '-f', 'json'],
  ])('puts no answer in the place of the store: %s %s %s', (...args) => {
    const before = readFileSync(join(folder, 'a.duckdb'));
    const { status, stdout, stderr } = call(...args, '-o', 'a.duckdb');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^plan-parse: a\.duckdb: .*\n$/);
    expect(readFileSync(join(folder, 'a.duckdb')).equals(before)).toBe(true);
  });

  it.each([
    ['archive', 'add', 'x.duckdb', '-'],
    ['archive', 'stats', 'nowhere.duckdb'],
    ['archive', 'sql', 'nowhere.duckdb', 'SELECT 1'],
    ['graph', 'good.txt', 'a.duckdb'],
    ['archive', 'sql', 'a.duckdb', ''],
    ['archive', 'sql', 'a.duckdb', 'SELECT 1; SELECT 2'],
  ])('says in one line what is wrong: %s %s %s', (...args) => {
    const { status, stdout, stderr } = call(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^plan-parse: .*\n$/);
  });
});

describe('a question that nothing answers', () => {
  it.each([
    ['find', 'khong co gi nhu the'],
    ['overdue', '--as-of', '1900-01-01'],
  ])('says so to a person, and gives a program an empty answer: %s', (question, ...rest) => {
    const said = done('archive', question, 'a.duckdb', ...rest);
    expect(said).toMatch(/^no [^\n]+\n$/);
    expect(done('archive', question, 'a.duckdb', ...rest, '-f', 'json')).toBe('[]\n');
  });
});

describe('an answer as JSON', () => {
  beforeAll(() => {
    const text = readFileSync(join(root, 'fixtures/plan.txt'), 'utf8');
    mkdirSync(join(folder, 'twice'));
    writeFileSync(join(folder, 'twice/a.txt'), text);
    writeFileSync(join(folder, 'twice/b.txt'), `${text}\n`);
    done('archive', 'add', 'twice.duckdb', 'twice');
  });

  it.each([['copies'], ['missing'], ['overdue', '--as-of', '2030-01-01']])(
    'has one form, in one piece and in lines: %s',
    (question, ...rest) => {
      const all = done('archive', question, 'twice.duckdb', ...rest, '-f', 'json');
      const rows: readonly unknown[] = JSON.parse(all);
      expect(rows.length).toBeGreaterThan(1);
      expect(all).toBe(`${JSON.stringify(rows)}\n`);
      const lines = done('archive', question, 'twice.duckdb', ...rest, '-f', 'ndjson');
      expect(lines).toBe(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    },
  );
});

describe('a long answer', () => {
  const files = 230;
  beforeAll(() => {
    mkdirSync(join(folder, 'nhieu'));
    const text = `QUYẾT ĐỊNH\nSố: 12/QĐ-UBND\nVề việc thử nghiệm\n\nHà Nội, ngày 02 tháng 5 năm 2021\n`;
    for (let each = 1; each <= files; each += 1)
      writeFileSync(join(folder, 'nhieu', `${1000 + each}.txt`), text + '\n'.repeat(each % 2));
    const cited = Array.from({ length: 70 }, (_, at) => `Căn cứ Quyết định số ${at + 1}/2020/QĐ-TTg;\n`);
    writeFileSync(join(folder, 'nhieu/nhac.txt'), `QUYẾT ĐỊNH\nVề việc khác\n\n${cited.join('')}`);
    done('archive', 'add', 'nhieu.duckdb', 'nhieu');
  });

  const onTerminal = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await invoke(['archive', ...args], {
      columns: 120,
      env: { NO_COLOR: '1' },
    });
    expect([code, stderr]).toEqual([0, '']);
    return stdout;
  };

  it('is whole where programs may read it', () => {
    const lines = done('archive', 'copies', 'nhieu.duckdb').trimEnd().split('\n');
    expect(lines.filter((line) => line.includes('.txt'))).toHaveLength(files);
    expect(lines.at(-1)).toContain('.txt');
    expect(JSON.parse(done('archive', 'copies', 'nhieu.duckdb', '-f', 'json'))).toHaveLength(files);
  });

  it('ends on a terminal with how much more there is, and how to get it', async () => {
    const store = join(folder, 'nhieu.duckdb');
    const lines = (await onTerminal('copies', store)).trimEnd().split('\n');
    expect(lines.filter((line) => line.includes('.txt'))).toHaveLength(200);
    expect(lines.at(-1)).toBe(`200 of ${files} rows: --limit 0 prints all`);
    expect(await onTerminal('copies', store, '--limit', '0')).not.toContain('--limit');
    expect((await onTerminal('copies', store, '--limit', '3')).trimEnd()).toMatch(/\n3 of 230 rows:[^\n]+$/);
    expect(await onTerminal('copies', store, '--limit', '230')).not.toContain('--limit');
  });

  it.each([
    ['missing', 'nhieu.duckdb'],
    ['find', 'nhieu.duckdb', 'qd-ttg'],
  ])('has its foremost rows, and says that there are others: %s', (...args) => {
    expect(done('archive', ...args)).toMatch(/\n\n50 of 70 rows: --limit 0 prints all\n$/);
    const { stdout, stderr } = call('archive', ...args, '-f', 'json');
    expect([JSON.parse(stdout).length, stderr]).toEqual([
      50,
      'plan-parse: 50 of 70 rows: --limit 0 prints all\n',
    ]);
    expect(JSON.parse(done('archive', ...args, '-f', 'json', '--limit', '0'))).toHaveLength(70);
    expect(JSON.parse(done('archive', ...args, '-f', 'json', '--limit', '7'))).toHaveLength(7);
  });
});

describe('a store in the place of files', () => {
  it.each([
    ['graph', '--format', 'json'],
    ['graph'],
    ['graph', '--as-of', '2024-06-01'],
    ['tasks', '--format', 'json'],
    ['validate', '--format', 'json'],
  ])('gives the same bytes to %s %s %s', (command, ...options) => {
    done('archive', 'add', 'same.duckdb', 'kho');
    const ofFiles = call(command, 'kho', ...options);
    const ofStore = call(command, 'same.duckdb', ...options);
    expect(ofFiles.stdout.length).toBeGreaterThan(100);
    expect(ofStore).toEqual(ofFiles);
  });
});

describe('archive text and archive diff', () => {
  const work = '18/2019/TT-BNN';
  beforeAll(() => {
    mkdirSync(join(folder, 'sua'));
    for (const name of ['base.txt', 'first.txt', 'second.txt'])
      copyFileSync(join(root, 'fixtures/consolidation', name), join(folder, 'sua', name));
    done('archive', 'add', 'sua.duckdb', 'sua');
  });

  it('give the text that the acts of the store make', () => {
    const files = ['sua/base.txt', 'sua/first.txt', 'sua/second.txt'];
    const { stdout } = call('consolidate', ...files, '--as-of', '2022-01-01');
    expect(stdout).toContain('Cây con');
    expect(call('archive', 'text', 'sua.duckdb', work, '--as-of', '2022-01-01').stdout).toBe(stdout);
    const diff = call('archive', 'diff', 'sua.duckdb', work, '2020-01-01', '2022-01-01', '-f', 'json');
    expect(JSON.parse(diff.stdout)).toMatchObject({ equal: false });
    const same = call('archive', 'diff', 'sua.duckdb', work, '2022-01-01', '2022-01-02', '-f', 'json');
    expect(JSON.parse(same.stdout)).toMatchObject({ equal: true });
  });

  it.each(['sua.duckdb', 'sua/base.txt', 'sua/first.txt'])(
    'put no answer in the place of what it is made of: %s',
    (name) => {
      const before = readFileSync(join(folder, name));
      for (const asked of [
        ['text', 'sua.duckdb', work],
        ['diff', 'sua.duckdb', work, '2020-01-01', '2022-01-01'],
      ]) {
        const { status, stdout, stderr } = call('archive', ...asked, '-o', name);
        expect([status, stdout]).toEqual([2, '']);
        expect(stderr).toMatch(/^plan-parse: .*\n$/);
        expect(stderr).toContain(name);
        expect(readFileSync(join(folder, name)).equals(before)).toBe(true);
      }
    },
  );

  it('refuse a day before the work was issued, and a work that is only cited', () => {
    const early = call('archive', 'text', 'sua.duckdb', work, '--as-of', '2001-01-01');
    expect([early.status, early.stdout]).toEqual([2, '']);
    expect(early.stderr).toMatch(/not been issued yet on 2001-01-01\n$/);
    const cited = call('archive', 'text', 'sua.duckdb', 'Luật Trồng trọt');
    expect([cited.status, cited.stdout]).toEqual([2, '']);
  });

  it('refuse what is no day, and say which', () => {
    const { status, stderr } = call('archive', 'diff', 'sua.duckdb', work, '2022', '2023-01-01');
    expect([status, stderr]).toEqual([2, expect.stringContaining('<from> does not take "2022"')]);
  });

  it('say of an act that it is suspended or repealed, which changes no text', () => {
    const actOf = (number: string, day: string, body: string): string => `CHÍNH PHỦ
Số: ${number}

Hà Nội, ngày ${day}

NGHỊ ĐỊNH
Về đò ngang

${body}

TM. CHÍNH PHỦ
THỦ TƯỚNG
Trần Văn Mẫu
`;
    mkdirSync(join(folder, 'ngung'));
    const texts = {
      'a.txt': actOf(
        '11/2020/NĐ-CP',
        '05 tháng 3 năm 2020',
        'Điều 1. Bến đò do xã trông coi.\nĐiều 2. Nghị định này có hiệu lực từ ngày 05 tháng 5 năm 2020.',
      ),
      'b.txt': actOf(
        '12/2021/NĐ-CP',
        '05 tháng 3 năm 2021',
        'Điều 1. Ngưng hiệu lực thi hành Nghị định số 11/2020/NĐ-CP đến hết ngày 31/12/2021.\nĐiều 2. Nghị định này có hiệu lực từ ngày 05 tháng 5 năm 2021.',
      ),
      'c.txt': actOf(
        '13/2022/NĐ-CP',
        '05 tháng 3 năm 2022',
        'Điều 1. Bãi bỏ Nghị định số 11/2020/NĐ-CP.\nĐiều 2. Nghị định này có hiệu lực từ ngày 05 tháng 5 năm 2022.',
      ),
    };
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, 'ngung', name), text);
    done('archive', 'add', 'ngung.duckdb', 'ngung');
    const notesOn = (day: string): readonly [number | null, readonly string[]] => {
      const { status, stderr } = call('archive', 'text', 'ngung.duckdb', '11/2020', '--as-of', day);
      return [status, stderr.trimEnd().split('\n')];
    };
    const applied = 'plan-parse: 0 applied, 0 not applied';
    const note = 'plan-parse: Nghị định 11/2020/NĐ-CP:';
    expect(notesOn('2021-01-01')).toEqual([0, [applied]]);
    expect(notesOn('2021-06-01')).toEqual([
      0,
      [`${note} suspended on 2021-06-01, since 2021-05-05, by Nghị định 12/2021/NĐ-CP`, applied],
    ]);
    expect(notesOn('2022-06-01')).toEqual([
      0,
      [`${note} repealed or replaced on 2022-06-01, since 2022-05-05, by Nghị định 13/2022/NĐ-CP`, applied],
    ]);
  });

  it('say which act changes the text in words that could not be read', () => {
    mkdirSync(join(folder, 'dinh-chinh'));
    copyFileSync(join(root, 'fixtures/consolidation/base.txt'), join(folder, 'dinh-chinh/base.txt'));
    writeFileSync(
      join(folder, 'dinh-chinh/sua.txt'),
      `BỘ NÔNG NGHIỆP
Số: 77/QĐ-BNN

Hà Nội, ngày 02 tháng 9 năm 2019

QUYẾT ĐỊNH
Sửa đổi, bổ sung một số điều của Thông tư số 18/2019/TT-BNN ngày 12 tháng 8 năm 2019

Điều 1. Bìa của sổ kho được in trên giấy dày.
Điều 2. Quyết định này có hiệu lực kể từ ngày ký.

BỘ TRƯỞNG
Trần Văn Mẫu
`,
    );
    done('archive', 'add', 'dinh-chinh.duckdb', 'dinh-chinh');
    const { status, stderr } = call('archive', 'text', 'dinh-chinh.duckdb', work, '--as-of', '2020-01-01');
    expect(status).toBe(1);
    expect(stderr).toMatch(/Quyết định 77\/QĐ-BNN changes the text, but/);
  });

  it('say what they lack', () => {
    copyFileSync(join(root, 'fixtures/consolidation/base.txt'), join(folder, 'base.txt'));
    const letter = 'Thông tư số 18/2019/TT-BNN ngày 12 tháng 8 năm 2019 của Bộ trưởng Bộ Nông nghiệp';
    writeFileSync(
      join(folder, 'letter.txt'),
      `BỘ NÔNG NGHIỆP\nSố: 77/BNN-PC\n\nHà Nội, ngày 02 tháng 5 năm 2021\n\nKính gửi: Sở Nông nghiệp\n\n${letter} được sửa đổi, bổ sung bởi Thông tư số 05/2021/TT-BNN ngày 20 tháng 4 năm 2021.\n`,
    );
    done('archive', 'add', 'thieu.duckdb', 'base.txt', 'letter.txt');
    const lacking = call('archive', 'text', 'thieu.duckdb', work);
    expect(lacking.stderr).toMatch(/missing: .*05\/2021\/TT-BNN/);
    expect(lacking.status).toBe(1);
    appendFileSync(join(folder, 'base.txt'), '\n');
    const changed = call('archive', 'text', 'thieu.duckdb', work);
    expect([changed.status, changed.stdout]).toEqual([2, '']);
    expect(changed.stderr).toContain('base.txt: the file has changed since it was read into the store');
  });
});

describe('archive export', () => {
  it('writes tables that hold what the store does, by year', () => {
    done('archive', 'add', 'parquet.duckdb', 'kho');
    expect(done('archive', 'export', 'parquet.duckdb', '--parquet', 'bang')).toBe('');
    const names = readdirSync(join(folder, 'bang'));
    expect(names).toContain('works.parquet');
    const years = readdirSync(join(folder, 'bang/documents'));
    expect(years.every((name) => /^year=(?:\d{4}|unknown)$/.test(name))).toBe(true);
    const again = call('archive', 'export', 'parquet.duckdb', '--parquet', 'bang');
    expect(again.status).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  });
});

describe('archive add that is killed', () => {
  it('goes on where it was, with nothing twice and nothing lost', async () => {
    const started = Date.now();
    done('archive', 'add', 'whole.duckdb', 'kho');
    const took = Date.now() - started;
    const whole = await contentOf('whole.duckdb');
    let killed = 0;
    for (let turn = 0; killed < kills; turn += 1) {
      const store = `killed-${turn}.duckdb`;
      // A run that ends before it is killed is followed by one that has nothing to do: a new store is begun.
      for (let goesOn = true; goesOn && killed < kills; ) {
        const child = spawn(process.execPath, [built.bin, 'archive', 'add', store, 'kho'], {
          cwd: folder,
          stdio: 'ignore',
        });
        const exit = new Promise<NodeJS.Signals | null>((resolve) =>
          child.once('exit', (_, signal) => resolve(signal)),
        );
        await wait(Math.random() * took);
        child.kill('SIGKILL');
        goesOn = (await exit) === 'SIGKILL';
        if (goesOn) killed += 1;
        if (killed % KILLS_OF_ONE === 0) break;
      }
      done('archive', 'add', store, 'kho');
      expect(await contentOf(store)).toEqual(whole);
      rmSync(join(folder, store));
    }
  }, 3_600_000);
});
