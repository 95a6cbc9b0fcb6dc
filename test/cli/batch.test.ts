import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { mapOrdered } from '../../src/cli/batch/map-ordered.js';
import { lineBatches, peekAtParses } from '../../src/cli/batch/parsed-lines.js';
import { startProgressBar } from '../../src/cli/batch/progress-bar.js';
import { makeTaskRunner } from '../../src/cli/batch/task-runner.js';
import { nextTaskSize, usefulThreads } from '../../src/cli/batch/task-sizes.js';
import type { Dependencies } from '../../src/cli/index.js';
import { expandFolders } from '../../src/cli/inputs/expand-folders.js';
import { isInShard } from '../../src/cli/inputs/in-shard.js';
import { readShard } from '../../src/cli/inputs/shard.js';
import { invoke, sampleDependencies } from './invoke.js';
import { sample } from './sample.js';

const folder = mkdtempSync(join(tmpdir(), 'plan-parse-archive-'));

afterAll(() => rmSync(folder, { recursive: true }));

const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

describe('mapOrdered', () => {
  it('gives results in the order of the items, whichever is done first, and no more ahead than it may', async () => {
    let underWay = 0;
    let most = 0;
    const run = async (turns: number): Promise<number> => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
      underWay -= 1;
      return turns;
    };
    const items = [900, 500, 700, 100, 800, 50, 600, 700];
    expect(await collect(mapOrdered(each(items), run, 3))).toEqual(items);
    expect(most).toBe(3);
  });

  it('fails where an item fails', async () => {
    const run = (item: number) => (item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item));
    await expect(collect(mapOrdered(each([1, 2, 3]), run, 5))).rejects.toThrow('two');
  });
});

describe('task sizes', () => {
  const sizesOf = (files: number, threads: number): readonly number[] => {
    const sizes: number[] = [];
    for (let taken = 0; taken < files; taken += sizes.at(-1) ?? files) {
      sizes.push(Math.min(nextTaskSize(files, taken, threads), files - taken));
    }
    return sizes;
  };

  it('become smaller towards the end, so that no thread has much to do when the others have nothing', () => {
    for (const threads of [1, 2, 7]) {
      for (const files of [9, 100, 400, 3000]) {
        const sizes = sizesOf(files, threads);
        expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
        expect(sizes.slice(-threads)).toEqual(Array.from({ length: threads }, () => 1));
        expect(sizes.length).toBeGreaterThan(threads);
      }
    }
  });

  it('leave a few files to one thread, and start no thread that has nothing to do', () => {
    expect(sizesOf(8, 4)).toEqual([8]);
    expect([1, 8, 9, 17, 1000].map((files) => usefulThreads(files, 4))).toEqual([1, 1, 2, 3, 4]);
  });
});

describe('lineBatches', () => {
  it('cuts at line feeds alone, wherever the pieces of the stream end', async () => {
    const lines = ['{"a":"Nghị quyết \u2028 \u2029 \r"}', '', '{"b":"Điều 5 👍"}', 'cuối'];
    const bytes = Buffer.from(lines.join('\n'));
    for (let size = 1; size < 12; size += 1) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const batches = await collect(lineBatches(each(pieces), 10));
      expect(batches.flatMap((batch) => batch.lines)).toEqual(lines);
      expect(batches.length).toBeGreaterThan(1);
      batches.forEach((batch, index) => {
        const before = batches.slice(0, index).flatMap((earlier) => earlier.lines).length;
        expect(batch.first).toBe(before + 1);
      });
    }
  });
});

describe('peekAtParses', () => {
  it.each([
    ['{"schemaVersion":2,"source":{}}', true],
    ['{"schema', false],
    ['CHÍNH PHỦ', false],
    ['', false],
  ])('tells what %j is and gives all of it again', async (text, parsed) => {
    for (const size of [1, 3, 1000]) {
      const bytes = Buffer.from(text);
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const peek = await peekAtParses(each(pieces));
      expect(peek.parsed).toBe(parsed);
      expect(Buffer.concat(await collect(peek.stream)).toString()).toBe(text);
    }
  });
});

describe('shards', () => {
  const paths = Array.from({ length: 400 }, (_, index) => `kho/văn bản ${index}.txt`);

  it('give every path to one share, and each share about as many', () => {
    const shares = [1, 2, 3, 4].map((index) => paths.filter((path) => isInShard(path, { index, of: 4 })));
    expect(shares.flat().toSorted()).toEqual(paths.toSorted());
    for (const share of shares) expect(Math.abs(share.length - 100)).toBeLessThan(40);
  });

  it('are the same on every machine', () => {
    const shard = { index: 1, of: 5 };
    for (const path of paths) {
      const here = isInShard(path, shard);
      expect(isInShard(path.normalize('NFD'), shard)).toBe(here);
      expect(isInShard(path.replace('/', '\\'), shard)).toBe(here);
    }
  });

  it.each(['0/8', '9/8', '3', '3/0', '1/2/3', 'a/b', ''])('do not take %j', (text) => {
    expect(readShard(text)).toBeNull();
  });
});

describe('expandFolders', () => {
  const expanded = (...args: Parameters<typeof expandFolders>) => collect(expandFolders(...args));

  const place = (path: string): string => join(folder, 'tree', path);
  for (const path of [
    'b.TXT',
    'a/c.docx',
    'a/d/e.html',
    'a/f.png',
    '.git/g.txt',
    'node_modules/h.txt',
    'p.ndjson',
  ]) {
    mkdirSync(join(place(path), '..'), { recursive: true });
    writeFileSync(place(path), '');
  }
  mkdirSync(place('empty'));
  writeFileSync(place('[1].txt'), '');
  symlinkSync('..', place('a/up'));
  symlinkSync('b.TXT', place('link.txt'));

  it('takes the documents of a folder and below, each once, sorted', async () => {
    expect(await expanded([place('')])).toEqual(['[1].txt', 'a/c.docx', 'a/d/e.html', 'b.TXT'].map(place));
    expect(await expanded([place('')], { parsed: true })).toContain(place('p.ndjson'));
  });

  it('takes what a pattern matches, and a file for itself though its name looks like a pattern', async () => {
    expect(await expanded([place('**/*.{docx,html}')])).toEqual([place('a/c.docx'), place('a/d/e.html')]);
    expect(await expanded([place('[1].txt')])).toEqual([place('[1].txt')]);
  });

  it('takes each file once though links lead to it, from within and from without', async () => {
    const at = (path: string): string => join(folder, 'linked', path);
    for (const path of ['kho/.store/x.txt', 'kho/sub/a.txt', 'out/b.txt', 'out/deep/c.txt', 'other/d.txt']) {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), '');
    }
    const links: readonly (readonly [string, string])[] = [
      ['.store/x.txt', 'kho/1-hidden.txt'],
      ['sub', 'kho/2-within'],
      ['sub/a.txt', 'kho/3-within.txt'],
      ['../out/deep/c.txt', 'kho/4-file.txt'],
      ['../out', 'kho/5-folder'],
      ['../out/deep', 'kho/6-again'],
      ['../out/b.txt', 'kho/7-again.txt'],
      ['../other/d.txt', 'kho/8-file.txt'],
      ['../other/d.txt', 'kho/9-again.txt'],
      ['..', 'kho/sub/up'],
      ['../kho', 'out/round'],
      ['nowhere', 'kho/broken.txt'],
    ];
    for (const [target, path] of links) symlinkSync(target, at(path));
    const taken = ['1-hidden.txt', '4-file.txt', '5-folder/b.txt', '8-file.txt', 'sub/a.txt'];
    expect(await expanded([at('kho')])).toEqual(taken.map((path) => at(join('kho', path))));
  });

  it('finds a file whichever way its name is composed', async () => {
    const [composed, parted] = ['k\u1ebf ho\u1ea1ch', 'k\u1ebf ho\u1ea1ch'.normalize('NFD')];
    const at = (name: string): string => join(folder, 'names', name);
    mkdirSync(at(''));
    writeFileSync(at(`${parted} 1.txt`), '');
    writeFileSync(at(`${composed} 2.txt`), '');
    const asked = [at(`${composed} 1.txt`), at(`${parted} 2.txt`)];
    expect(await expanded(asked)).toEqual([at(`${parted} 1.txt`), at(`${composed} 2.txt`)]);
  });

  it('finds what a pattern means whichever way the names of folders and files are composed', async () => {
    const [composed, parted] = ['k\u1ebf ho\u1ea1ch', 'k\u1ebf ho\u1ea1ch'.normalize('NFD')];
    const at = (name: string): string => join(folder, 'patterns', name);
    mkdirSync(at(parted), { recursive: true });
    writeFileSync(at(`${parted}/${composed} 1.txt`), '');
    const found = [at(`${parted}/${composed} 1.txt`)];
    expect(await expanded([at(`${composed}/${parted}*.txt`)])).toEqual(found);
    expect(await expanded([at(`k*/${parted} 1.txt`)])).toEqual(found);
    expect(await expanded([at(`${composed}/${parted} 1.txt`)])).toEqual(found);
  });

  it('sorts folders among files as paths are sorted', async () => {
    const at = (path: string): string => join(folder, 'sorted', path);
    const paths = ['a-b.txt', 'a.txt', 'a/c.txt', 'a/b/z.txt', 'a b/c.txt', 'ab.txt', 'đ/e.txt', 'z/y.txt'];
    for (const path of paths) {
      mkdirSync(join(at(path), '..'), { recursive: true });
      writeFileSync(at(path), '');
    }
    expect(await expanded([at('')])).toEqual(paths.map(at).toSorted());
  });

  it.skipIf(process.platform === 'win32')('leaves alone what is no file, be it named as one', async () => {
    const at = (path: string): string => join(folder, 'odd', path);
    mkdirSync(at('folder.txt'), { recursive: true });
    writeFileSync(at('a.txt'), '');
    expect(spawnSync('mkfifo', [at('pipe.txt')]).status).toBe(0);
    symlinkSync('/dev/zero', at('device.txt'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('socket.txt'), resolve));
    expect(await expanded([at('')])).toEqual([at('a.txt')]);
    await new Promise((resolve) => server.close(resolve));
  });

  it('looks for files as they are asked for', async () => {
    const names = expandFolders([place(''), place('*.nothing')]);
    expect(await names.next()).toEqual({ done: false, value: place('[1].txt') });
    writeFileSync(place('z.txt'), '');
    rmSync(place('a/d/e.html'));
    expect(await collect(names)).toEqual([...['a/c.docx', 'b.TXT'].map(place), place('*.nothing')]);
    rmSync(place('z.txt'));
    writeFileSync(place('a/d/e.html'), '');
  });

  it('leaves the order of the names, and what means nothing', async () => {
    const names = [
      place('p.ndjson'),
      '-',
      place('missing.txt'),
      place('*.nothing'),
      place('empty'),
      place('b.TXT'),
    ];
    expect(await expanded(names)).toEqual(names);
  });
});

/** Threads that do their work here, and that die of whatever `deadly` names. */
const threadsHere = (
  deadly: readonly string[] = [],
): Pick<Dependencies, 'startThreads'> & { readonly runs: string[][] } => {
  const runs: string[][] = [];
  return {
    runs,
    startThreads: async (job) => {
      const work = await makeTaskRunner(job, sampleDependencies);
      return {
        run: async (task) => {
          const names = task.type === 'files' ? task.names : [];
          runs.push([...names]);
          if (names.some((name) => deadly.includes(name))) throw new Error('out of memory');
          return work(task);
        },
        close: async () => {},
      };
    },
  };
};

const names = Array.from({ length: 60 }, (_, index) => `${index}.txt`);

describe('threads', () => {
  it('are not started for a few files', async () => {
    const dependencies = threadsHere();
    const { code } = await invoke(['--format', 'ndjson', ...names.slice(0, 8)], { dependencies });
    expect({ code, runs: dependencies.runs }).toEqual({ code: 0, runs: [] });
  });

  it('cut many files into chunks, one a line', async () => {
    const dependencies = threadsHere();
    const { code, stdout } = await invoke(['--format', 'chunks', '-j', '2', ...names], { dependencies });
    expect(code).toBe(0);
    const chunks = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const perFile = chunks.length / names.length;
    expect(perFile).toBeGreaterThan(1);
    expect(chunks.slice(0, perFile).map(({ text }) => text)).toEqual(
      chunks.slice(-perFile).map(({ text }) => text),
    );
  });

  it('do many files, several at once, and the answer is in their order', async () => {
    const dependencies = threadsHere();
    const { code, stdout } = await invoke(['--format', 'ndjson', '-j', '2', ...names], { dependencies });
    expect(code).toBe(0);
    expect(dependencies.runs.flat()).toEqual(names);
    expect(dependencies.runs.length).toBeLessThan(names.length);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(names);
  });

  it('that die of a file cost that file alone', async () => {
    const dependencies = threadsHere(['7.txt', '33.txt']);
    const { code, stdout, stderr } = await invoke(['--format', 'ndjson', '-j', '2', ...names], {
      dependencies,
    });
    expect(code).toBe(2);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.filter(({ failure }) => failure === undefined)).toHaveLength(58);
    expect(lines).toHaveLength(60);
    expect(stderr).toBe(
      [
        '2 of 60 inputs failed:',
        '7.txt: an error in plan-parse, not in the file (out of memory): please report it',
        '33.txt: an error in plan-parse, not in the file (out of memory): please report it',
      ]
        .map((line) => `plan-parse: ${line}\n`)
        .join(''),
    );
  });
});

describe('progress', () => {
  const shown = (
    isTTY: boolean,
    total: number | null,
    lang: 'en' | 'vi' = 'en',
    columns = 90,
  ): readonly string[] => {
    const written: string[] = [];
    const outlet = {
      isTTY,
      columns,
      on: () => undefined,
      write: (chunk: string) => {
        written.push(chunk);
        return true;
      },
    };
    const progress = startProgressBar(outlet, true, total, lang);
    progress.show(25, 3);
    progress.clear();
    return written;
  };
  const erase = '\r\u001b[2K';

  it('is a bar on a terminal that leaves nothing behind', () => {
    const [bar, last, ...more] = shown(true, 100);
    expect(bar).toMatch(/^.{5}█{6}·{18} {2}25\/100 .* left {2}3 failed$/s);
    expect({ last, more }).toEqual({ last: erase, more: [] });
  });

  it('drops whole parts where the terminal is narrow, the failures last', () => {
    expect(shown(true, 100, 'vi', 60)[0]).toMatch(/25\/100 {2}còn .* giây {2}3 không đọc được$/s);
    expect(shown(true, 100, 'vi', 30)[0]).toMatch(/^.{5}25\/100 {2}3 không đọc được$/s);
  });

  it('counts where nobody knows how many there are', () => {
    expect(shown(true, null, 'vi')[0]).toContain('25 văn bản');
  });

  it('is a line a minute anywhere else, as in a log', () => {
    expect(shown(false, 100)).toEqual([]);
    vi.useFakeTimers();
    try {
      const written: string[] = [];
      const log = { on: () => undefined, write: (chunk: string) => written.push(chunk) > 0 };
      const progress = startProgressBar(log, true, 500, 'en');
      for (let second = 1; second <= 150; second += 1) {
        vi.advanceTimersByTime(1000);
        progress.show(second, 0);
      }
      progress.clear();
      expect(written).toEqual([
        'plan-parse: 60/500  1/s  7 min 20 s left\n',
        'plan-parse: 120/500  1/s  6 min 20 s left\n',
      ]);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('--files-from', () => {
  it.each(['\n', '\r\n', '\0'])('reads names that %j parts', async (separator) => {
    const list = join(folder, 'list');
    writeFileSync(list, ['b.txt', 'tên có dấu cách.txt', ''].join(separator));
    const fromFile = await invoke(['--format', 'ndjson', 'a.txt', '--files-from', list]);
    const paths = fromFile.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(paths).toEqual(['a.txt', 'b.txt', 'tên có dấu cách.txt']);
    const stdin = ['b.txt', 'tên có dấu cách.txt'].join(separator);
    expect(await invoke(['--format', 'ndjson', '--files-from', '-', 'a.txt'], { stdin })).toEqual(fromFile);
  });

  it.each([
    ['utf-16le', (list: string) => Buffer.from(list, 'utf16le')],
    ['utf-16be', (list: string) => Buffer.from(list, 'utf16le').swap16()],
  ])('reads a list in %s without a byte order mark', async (_, encode) => {
    const list = join(folder, 'wide');
    writeFileSync(list, encode('b.txt\r\ntên có dấu cách.txt\r\n'));
    const { stdout } = await invoke(['--format', 'ndjson', '--files-from', list]);
    expect(stdout.match(/"path":"[^"]*"/g)).toEqual(['"path":"b.txt"', '"path":"tên có dấu cách.txt"']);
  });

  it('does nothing for an empty list, and says what is wrong with one that is not there', async () => {
    expect(await invoke(['--format', 'ndjson', '--files-from', '-'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
    const { code, stderr } = await invoke(['graph', '--files-from', join(folder, 'no-list')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/no-list: the list of files cannot be read \(ENOENT\)\n$/);
  });
});

describe('formats of one document', () => {
  it.each(['akn', 'html'])('%s is handed to its exporter', async (format) => {
    const { code, stdout } = await invoke(['--format', format, '--lang', 'vi', 'a.txt']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `a.txt in ${format}, vi\n` });
  });

  it.each([
    [['--format', 'akn', 'a', 'b'], '--format akn takes one document: name one file'],
    [['--format', 'html', '-s', 'I', 'a'], '--section cannot be combined with --format html'],
    [['--format', 'html', '--explain', '3', 'a'], '--explain cannot be combined with --format html'],
  ])('%j is refused', async (argv, message) => {
    expect(await invoke(argv)).toEqual({ code: 2, stdout: '', stderr: `plan-parse: ${message}\n` });
  });
});

describe('earlier parses', () => {
  it('that are none are told with their line', async () => {
    const file = join(folder, 'odd.ndjson');
    const lines = ['{"schemaVersion":2}', JSON.stringify(sample), '', 'no JSON', '[]'];
    writeFileSync(file, lines.join('\n'));
    const { code, stdout, stderr } = await invoke(['graph', file]);
    expect(code).toBe(2);
    expect(stdout).toContain('1 document read');
    expect(stderr.match(/odd\.ndjson:\d/g)).toEqual([1, 4, 5].map((line) => `odd.ndjson:${line}`));
  });
});
