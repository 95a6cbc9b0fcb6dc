import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphNode, ParsedDocument } from '../../src/model/index.js';
import { buildCommand, root as project } from '../cli/built.js';

const { bin, call: callCommand } = buildCommand('mcp');

const DECREE = [
  'CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  'Số: 71/2031/NĐ-CP\nHà Nội, ngày 12 tháng 6 năm 2031',
  'NGHỊ ĐỊNH\nQuy định về công tác thư viện số',
  'Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;',
  'Chương I\nQUY ĐỊNH CHUNG',
  'Điều 1. Phạm vi điều chỉnh\n1. Nghị định này quy định về thư viện số.\n2. Thư viện số gồm:\na) Kho tài liệu;\nb) Cổng tra cứu.',
  'Điều 2. Hiệu lực thi hành\nNghị định này có hiệu lực từ ngày 01 tháng 8 năm 2031./.',
  'TM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\nTrần Văn Bình',
].join('\n\n');
const PLAN = [
  'ỦY BAN NHÂN DÂN\nTỈNH HÒA SƠN\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
  'Số: 15/KH-UBND\nHòa Sơn, ngày 05 tháng 9 năm 2031',
  'KẾ HOẠCH\nPhát triển thư viện số năm 2032',
  'Căn cứ Nghị định số 71/2031/NĐ-CP ngày 12 tháng 6 năm 2031 của Chính phủ quy định về công tác thư viện số;',
  'Căn cứ Quyết định số 18/2031/QĐ-UBND ngày 02 tháng 3 năm 2031 của Ủy ban nhân dân tỉnh Hòa Sơn;',
  'Theo Quyết định số 18/2031/QĐ-UBND ngày 09 tháng 4 năm 2031 của Ủy ban nhân dân tỉnh Bình Lâm;',
  'I. NHIỆM VỤ\n1. Sở Văn hóa chủ trì số hóa tài liệu trước ngày 30/6/2032.',
  'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Thị Hoa',
].join('\n\n');

let folder = '';
let root = '';
let client: Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mcp-'));
  root = join(folder, 'root');
  mkdirSync(join(root, 'Kế hoạch'.normalize('NFD')), { recursive: true });
  writeFileSync(join(root, 'decree.txt'), DECREE);
  writeFileSync(join(root, 'Kế hoạch'.normalize('NFD'), 'số 15.txt'.normalize('NFD')), PLAN);
  writeFileSync(join(folder, 'secret.txt'), 'Mật: không ai được đọc.');
  mkdirSync(join(folder, 'root-beside'));
  writeFileSync(join(folder, 'root-beside', 'beside.txt'), 'Mật: không ai được đọc.');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(folder, join(root, 'way-out'));
  symlinkSync(join(root, 'decree.txt'), join(root, 'inside.txt'));
  client = new Client({ name: 'test', version: '1' });
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp', '--root', root] }),
  );
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Content {
  readonly type: string;
  readonly text: string;
}

const ask = async (name: string, args: Record<string, unknown> = {}, asking: Client = client) => {
  const { content, isError = false } = await asking.callTool({ name, arguments: args });
  const [{ text } = { text: '' }] = content as readonly Content[];
  return { isError, text };
};
const answer = async (name: string, args: Record<string, unknown> = {}, asking: Client = client) => {
  const { isError, text } = await ask(name, args, asking);
  expect(isError, text).toBe(false);
  return JSON.parse(text);
};

it('has tools that declare themselves read-only', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name).toSorted()).toEqual(
    [
      'list_documents',
      'parse',
      'outline',
      'read_unit',
      'citations',
      'verify_citations',
      'tasks',
      'validate',
      'graph',
    ].toSorted(),
  );
  expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
  expect(tools.filter(({ description }) => (description ?? '').length < 20)).toEqual([]);
});

describe('a document', () => {
  it('is parsed, has an outline, and has units that are slices of it', async () => {
    const { metadata, counts } = await answer('parse', { path: 'decree.txt' });
    expect(metadata).toMatchObject({ kind: 'Nghị định', number: '71/2031/NĐ-CP', issuedOn: '2031-06-12' });
    expect(counts.letters).toBe(DECREE.length);
    const { items } = await answer('outline', { path: 'decree.txt', depth: 2 });
    expect(items.map(({ labels }: { readonly labels: string }) => labels)).toEqual([
      'Chương I',
      'Chương I.Điều 1',
      'Chương I.Điều 2',
    ]);
    const unit = await answer('read_unit', { path: 'decree.txt', section: 'Điều 1.2.b' });
    expect(unit).toMatchObject({ text: 'b) Cổng tra cứu.', nextOffset: null });
  });

  it('is read in parts that add up to the whole', async () => {
    let text = '';
    for (let offset: number | null = 0; offset !== null; ) {
      const part = await answer('read_unit', { path: 'decree.txt', offset, length: 100 });
      expect(part.text.length).toBeLessThanOrEqual(100);
      text += part.text;
      offset = part.nextOffset;
    }
    expect(text).toBe(DECREE);
  });

  it('has the same citations, tasks and findings as on the command line', async () => {
    const path = readdirSync(root).find((name) => name.startsWith('K')) ?? '';
    const [file = ''] = readdirSync(join(root, path));
    const name = `${path}/${file}`;
    const [, , parsed] = [
      '',
      '',
      JSON.parse(callCommand(root, ['--format', 'json', name]).stdout) as ParsedDocument,
    ];
    const { total, items } = await answer('citations', { path: name });
    expect([total, items[0].text]).toEqual([parsed.citations.length, parsed.citations[0]?.text]);
    const { tasks } = await answer('tasks', { path: name });
    expect(tasks.items).toMatchObject([{ lead: [{ name: 'Sở Văn hóa' }], due: { until: '2032-06-30' } }]);
    const { files } = JSON.parse(
      callCommand(root, ['validate', '--format', 'json', '--lang', 'en', name]).stdout,
    );
    const found = await answer('validate', { path: name });
    expect(found.items.map(({ rule }: { readonly rule: string }) => rule)).toEqual(
      files[0].diagnostics.map(({ rule }: { readonly rule: string }) => rule),
    );
  });

  it('without the requested unit says which units there are', async () => {
    const { isError, text } = await ask('read_unit', { path: 'decree.txt', section: 'Điều 9' });
    expect(isError).toBe(true);
    expect(text).toMatch(/no unit "Điều 9".*Chương I/);
  });
});

describe('a folder', () => {
  it('lists what is below it, but not what links lead to outside the root', async () => {
    const { items } = await answer('list_documents');
    expect(items.map((path: string) => path.normalize('NFC'))).toEqual(['Kế hoạch/số 15.txt', 'decree.txt']);
  });

  it('has one graph', async () => {
    const { total, documents } = await answer('graph', { part: 'works' });
    expect(documents).toMatchObject({ read: 2, leftOut: 0 });
    expect(total).toBeGreaterThanOrEqual(5);
    const relations = await answer('graph', { part: 'relations', limit: 1 });
    expect(relations.items).toHaveLength(1);
    expect(relations.nextOffset).toBe(1);
  });
});

describe('the root', () => {
  it.each([
    '../secret.txt',
    'Kế hoạch/../../secret.txt',
    '../root-beside/beside.txt',
    '/etc/passwd',
    'link.txt',
    'way-out/secret.txt',
    'way-out/root-beside/beside.txt',
    'decree.txt\0.md',
    'no-such-file.txt',
    '..',
    'C:\\Windows\\win.ini',
  ])('protects what is outside of it: %j', async (path) => {
    for (const tool of ['parse', 'outline', 'read_unit', 'citations', 'tasks', 'validate']) {
      const { isError, text } = await ask(tool, { path });
      expect(isError).toBe(true);
      expect(text).not.toContain('không ai được đọc');
    }
    const { text } = await ask('graph', { folder: path });
    expect(text).not.toContain('không ai được đọc');
  });

  it('serves links and absolute paths within it, and names in either normal form', async () => {
    for (const path of ['inside.txt', join(root, 'decree.txt'), './decree.txt'])
      expect((await answer('parse', { path })).source.path).toBe('decree.txt');
    for (const form of ['NFC', 'NFD'] as const)
      expect((await answer('parse', { path: 'Kế hoạch/số 15.txt'.normalize(form) })).metadata.number).toBe(
        '15/KH-UBND',
      );
  });

  it('is not changed', async () => {
    const before = statSync(join(root, 'decree.txt')).mtimeMs;
    await answer('validate', { path: 'decree.txt' });
    expect(statSync(join(root, 'decree.txt')).mtimeMs).toBe(before);
    expect(readFileSync(join(root, 'decree.txt'), 'utf8')).toBe(DECREE);
  });

  it('that does not exist is reported at once', () => {
    const { status, stdout, stderr } = callCommand(folder, ['mcp', '--root', 'nowhere']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toBe('plan-parse: nowhere: there is no such folder\n');
  });
});

describe('verify_citations', () => {
  const verify = async (
    citations: readonly string[],
    asking: Client = client,
  ): Promise<readonly string[]> => {
    const { results } = await answer('verify_citations', { citations }, asking);
    return results.map(({ status }: { readonly status: string }) => status);
  };

  it.each([
    ['confirmed', 'Nghị định số 71/2031/NĐ-CP ngày 12 tháng 6 năm 2031 của Chính phủ'],
    ['confirmed', 'Nghị định 71/2031/NĐ-CP'],
    ['confirmed', 'khoản 2 Điều 1 Nghị định số 71/2031/NĐ-CP'],
    ['confirmed', 'điểm b khoản 2 Điều 1 Nghị định số 71/2031/NĐ-CP ngày 12/6/2031'],
    ['confirmed', 'Quyết định số 18/2031/QĐ-UBND ngày 02/3/2031 của Ủy ban nhân dân tỉnh Hòa Sơn'],
    ['confirmed', 'Luật Đất đai số 45/2013/QH13'],
    ['contradicted', 'Nghị định số 71/2031/NĐ-CP ngày 13 tháng 6 năm 2031'],
    ['contradicted', 'Nghị định số 71/2031/NĐ-CP của Bộ Nội vụ'],
    ['contradicted', 'Thông tư số 71/2031/NĐ-CP'],
    ['contradicted', 'Nghị định số 71/2031/NĐ-CP quy định về công tác lưu trữ'],
    ['contradicted', 'khoản 3 Điều 1 Nghị định số 71/2031/NĐ-CP'],
    ['contradicted', 'Điều 12 Nghị định số 71/2031/NĐ-CP'],
    ['contradicted', 'Luật Nhà ở số 45/2013/QH13'],
    ['confirmed', 'NGHỊ ĐỊNH SỐ 71/2031/NĐ-CP'],
    ['confirmed', 'NGHỊ ĐỊNH SỐ 71/2031/NĐ-CP NGÀY 12 THÁNG 6 NĂM 2031 CỦA CHÍNH PHỦ'],
    ['contradicted', 'NGHỊ ĐỊNH SỐ 71/2031/NĐ-CP NGÀY 13/6/2031'],
    ['contradicted', 'NGHỊ ĐỊNH SỐ 71/2031/NĐ-CP CỦA BỘ NỘI VỤ'],
    ['contradicted', 'ĐIỀU 12 NGHỊ ĐỊNH SỐ 71/2031/NĐ-CP'],
    ['contradicted', 'Nghị định số 71/2031/NĐ-CP ngày 31/6/2031'],
    ['contradicted', 'Nghị định số 71/2031/NĐ-CP ngày 12/13/2031'],
    ['contradicted', 'Nghị định số 71/2031/NĐ-CP ngày 31 tháng 6 năm 2031 của Chính phủ'],
    ['contradicted', 'Luật Đất đai số 45/2013/QH13 ngày 31 tháng 11 năm 2013'],
    ['ambiguous', 'Quyết định số 18/2031/QĐ-UBND'],
    ['not-found', 'Nghị định số 72/2031/NĐ-CP ngày 12 tháng 6 năm 2031'],
    ['not-found', 'Luật Đất đai số 45/2014/QH13'],
    ['unconfirmed', 'Điều 3 Quyết định số 18/2031/QĐ-UBND ngày 02/3/2031 của Ủy ban nhân dân tỉnh Hòa Sơn'],
    ['unconfirmed', 'Nghị định số 71/2031/NĐ-CP phạt tiền đến 50 triệu đồng'],
    ['unconfirmed', 'Nghị định số 71/2031/NĐ-CP điều kiện'],
    ['no-citation', 'các quy định hiện hành'],
  ])('says %s of "%s"', async (status, citation) => {
    expect(await verify([citation])).toEqual([status]);
  });

  it('says what is wrong, what is right, and where the work is mentioned', async () => {
    const { results } = await answer('verify_citations', {
      citations: ['Nghị định số 71/2031/NĐ-CP ngày 13/6/2031'],
    });
    const [{ citations }] = results;
    expect(citations[0]).toMatchObject({
      contradictions: [{ field: 'date', said: '2031-06-13', known: '2031-06-12' }],
      works: [{ files: ['decree.txt'] }],
      places: [{ line: 12 }],
    });
  });

  it('gives the words that it did not verify, as written', async () => {
    const { results } = await answer('verify_citations', {
      citations: ['Vào sổ theo Nghị định số 71/2031/NĐ-CP, mục tiêu.'],
    });
    expect(results).toMatchObject([{ status: 'unconfirmed', notRead: 'Vào sổ mục tiêu' }]);
  });

  it('gives a text the worst status of its citations', async () => {
    const right = 'Nghị định số 71/2031/NĐ-CP';
    expect(await verify([`${right} và Nghị định số 72/2031/NĐ-CP`, `Theo ${right}.`])).toEqual([
      'not-found',
      'confirmed',
    ]);
  });

  it.each([
    'Căn cứ ',
    'Theo quy định tại ',
    'theo đúng ',
    'Thực hiện ',
    'Xem ',
    '- ',
    '12. ',
    'a) ',
    '• Được quy định tại ',
    '“',
  ])('skips "%s", which is not part of a citation', async (lead) => {
    const citation = 'Nghị định số 71/2031/NĐ-CP ngày 12 tháng 6 năm 2031';
    const other = citation.replace('12 tháng', '13 tháng');
    expect(await verify([`${lead}${citation}`, `${lead}${other}`])).toEqual(['confirmed', 'contradicted']);
  });

  it('confirms no wrong citation of any work of the fixtures, and contradicts no right one', async () => {
    const texts = join(folder, 'fixtures');
    cpSync(join(project, 'fixtures'), texts, {
      recursive: true,
      filter: (path) => !/\.json$|formats$/.test(path),
    });
    const other = new Client({ name: 'test', version: '1' });
    await other.connect(
      new StdioClientTransport({ command: process.execPath, args: [bin, 'mcp', '--root', texts] }),
    );
    const nodes: GraphNode[] = [];
    for (let offset: number | null = 0; offset !== null; ) {
      const page = await answer('graph', { offset, limit: 500 }, other);
      nodes.push(...page.items);
      offset = page.nextOffset;
    }
    const whole = nodes.filter(
      (node) =>
        node.kind !== null &&
        /^\d+\/\d{4}\//u.test(node.number ?? '') &&
        /^\d{4}-\d\d-\d\d$/u.test(node.date ?? ''),
    );
    expect(whole.length).toBeGreaterThan(50);
    const say = ({ kind, number, date }: GraphNode, changes: Partial<GraphNode> = {}) => {
      const said = { kind, number, date, ...changes };
      const [year, month, day] = (said.date ?? '').split('-');
      return `${said.kind} số ${said.number} ngày ${day}/${month}/${year}`;
    };
    const wrong = whole.flatMap((node) => [
      say(node, { date: (node.date ?? '').replace(/\d\d$/u, (day) => (day === '11' ? '12' : '11')) }),
      say(node, { number: (node.number ?? '').replace(/^\d+/u, (serial) => `${Number(serial) + 7771}`) }),
      say(node, { number: (node.number ?? '').replace(/\/\d{4}\//u, '/2035/') }),
      say(node, {
        number: (node.number ?? '').replace(/[^/-]*$/u, (issuer) => (issuer === 'BTC' ? 'BNV' : 'BTC')),
      }),
      say(node, { kind: node.kind === 'Chỉ thị' ? 'Thông tư' : 'Chỉ thị' }),
      `${say(node)} quy định về nuôi ong lấy mật trên núi đá`,
      `Điều 999 ${say(node)}`,
    ]);
    const inParts = async (citations: readonly string[]) => {
      const statuses: string[] = [];
      for (let at = 0; at < citations.length; at += 100)
        statuses.push(...(await verify(citations.slice(at, at + 100), other)));
      return statuses.map((status, at) => [status, citations[at]] as const);
    };
    expect((await inParts(wrong)).filter(([status]) => status === 'confirmed')).toEqual([]);
    const right = await inParts(whole.map((node) => say(node)));
    expect(right.filter(([status]) => status !== 'confirmed' && status !== 'unconfirmed')).toEqual([]);
    await other.close();
  });
});

describe('nonsense', () => {
  it.each([
    ['parse', {}],
    ['parse', { path: 7 }],
    ['outline', { path: 'decree.txt', depth: -1 }],
    ['outline', { path: 'decree.txt', deph: 1 }],
    ['read_unit', { path: 'decree.txt', length: 1e9 }],
    ['citations', { path: 'decree.txt', offset: 0.5 }],
    ['verify_citations', { citations: [] }],
    ['verify_citations', { citations: ['x'.repeat(5000)] }],
    ['no_such_tool', {}],
  ])('is refused: %s %j', async (name, args) => {
    const refused = await ask(name, args).then(
      ({ isError }) => isError,
      () => true,
    );
    expect(refused).toBe(true);
  });

  it('does not stop the server', async () => {
    expect((await answer('parse', { path: 'decree.txt' })).metadata.number).toBe('71/2031/NĐ-CP');
  });

  it('requests before the end of standard input are answered', () => {
    const messages = [
      {
        id: 1,
        method: 'initialize',
        params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } },
      },
      { method: 'notifications/initialized' },
      { id: 2, method: 'tools/call', params: { name: 'parse', arguments: { path: 'decree.txt' } } },
    ].map((message) => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
    const { status, stdout, stderr } = callCommand(root, ['mcp'], `no JSON\n${messages.join('')}`);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.find(({ id }) => id === 2).result.content[0].text).toContain('71/2031/NĐ-CP');
  });
});
