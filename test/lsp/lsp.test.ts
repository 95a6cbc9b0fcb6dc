import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CodeAction,
  CodeActionRequest,
  DefinitionRequest,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  HoverRequest,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parseDocument } from '../../src/document.js';
import type { Diagnostic } from '../../src/model/index.js';
import { decisionOf } from '../../src/validate/example-documents.js';
import { applyEdits, findAll } from '../../src/validate/index.js';
import { buildCommand, root } from '../cli/built.js';
import { type Editor, startEditor } from './client.js';

const { bin, call } = buildCommand('lsp');
const texts = readdirSync(join(root, 'fixtures')).filter((name) => name.endsWith('.txt'));

let editor: Editor;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lsp-'));
  editor = await startEditor(bin);
});
afterAll(async () => {
  expect(await editor.leave()).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

const SEVERITIES = ['error', 'warning', 'info'];

/** The findings of the command in a file, in the form in which an editor gets them. */
const commandFindings = (path: string, args: readonly string[] = []) => {
  const { stdout } = call(root, ['validate', '--format', 'json', '--lang', 'en', ...args, path]);
  const { files }: { readonly files: readonly { readonly diagnostics: readonly Diagnostic[] }[] } =
    JSON.parse(stdout);
  return files.flatMap(({ diagnostics }) =>
    diagnostics.map(({ rule, severity, message, position: { start, end } }) => ({
      code: rule,
      severity: SEVERITIES.indexOf(severity) + 1,
      message,
      source: 'plan-parse',
      range: {
        start: { line: start.line - 1, character: start.column - 1 },
        end: { line: end.line - 1, character: end.column - 1 },
      },
    })),
  );
};

let opened = 0;
/** Opens a text under a new name. */
const open = async (text: string, name?: string) => {
  opened += 1;
  const uri = pathToFileURL(join(folder, name ?? `draft-${opened}.txt`)).href;
  await editor.open(uri, text);
  return uri;
};

/** The position of some words in a text. */
const placeOf = (text: string, words: string) => {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
};

describe('findings', () => {
  it.each(texts)('are those of the command: %s', async (name) => {
    const path = join(root, 'fixtures', name);
    const uri = pathToFileURL(path).href;
    await editor.open(uri, readFileSync(path, 'utf8'));
    expect((await editor.findings(uri, 1)).diagnostics).toEqual(commandFindings(path));
  });

  it('follow incremental changes, and are cleared when the document is closed', async () => {
    const text = decisionOf();
    const uri = await open(text);
    expect((await editor.findings(uri, 1)).diagnostics).toEqual([]);
    const { line, character } = placeOf(text, 'QUYẾT ĐỊNH');
    await editor.change(uri, 2, [
      { start: [line, character], end: [line, character + 'QUYẾT ĐỊNH'.length], text: 'Quyết định' },
    ]);
    expect((await editor.findings(uri, 2)).diagnostics.map(({ code }) => code)).toEqual(['form/kind']);
    await editor.change(uri, 3, [
      { start: [line, character], end: [line, character + 5], text: 'QUYẾT' },
      { start: [line, character + 6], end: [line, character + 10], text: 'ĐỊNH' },
    ]);
    expect((await editor.findings(uri, 3)).diagnostics).toEqual([]);
    await editor.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
    await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: { line: 0, character: 0 },
    });
    expect(editor.published.at(-1)).toEqual({ uri, diagnostics: [] });
  });

  it('are published for the last of many quick versions, and not for the others', async () => {
    const text = decisionOf();
    const uri = await open(text);
    await editor.findings(uri, 1);
    for (let version = 2; version <= 60; version += 1)
      await editor.change(uri, version, [{ start: [0, 0], end: [0, 0], text: ' ' }]);
    await editor.findings(uri, 60);
    const versions = editor.published.filter((each) => each.uri === uri).map(({ version }) => version ?? 0);
    expect(versions.length).toBeLessThan(10);
    expect(versions).toEqual(versions.toSorted((one, other) => one - other));
  });

  it('obey the configuration near the file, including its ignores, and change with it', async () => {
    const text = decisionOf({ kind: 'Quyết định' });
    const config = join(folder, 'plan-parse.config.json');
    writeFileSync(
      config,
      '{ "ignores": ["left-out.txt"], "overrides": [{ "files": "lax.txt", "rules": { "form/*": "info" } }] }',
    );
    const left = await open(text, 'left-out.txt');
    const lax = await open(text, 'lax.txt');
    expect((await editor.findings(left, 1)).diagnostics).toEqual([]);
    expect((await editor.findings(lax, 1)).diagnostics.map(({ severity }) => severity)).toEqual([3]);
    writeFileSync(config, '{ "rules": { "form/kind": "loud" } }');
    const before = editor.published.length;
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    await expect.poll(() => editor.said.join('\n'), { timeout: 60_000 }).toContain('plan-parse.config.json');
    rmSync(config);
    await editor.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [] });
    await expect
      .poll(() => editor.published.slice(before).findLast(({ uri }) => uri === left)?.diagnostics.length, {
        timeout: 60_000,
      })
      .toBe(1);
  });

  it('of Markdown are at its words', async () => {
    const text = decisionOf({ kind: 'Quyết định', enacting: '## QUYẾT ĐỊNH:' })
      .replaceAll('\n', '\n\n')
      .replace('Quyết định\n', '**Quyết định**\n');
    const uri = await open(text, 'draft.md');
    const { diagnostics } = await editor.findings(uri, 1);
    const kind = diagnostics.find(({ code }) => code === 'form/kind');
    expect(kind?.range.start).toEqual(placeOf(text, 'Quyết định**'));
  });

  it('obey the options of the command line', async () => {
    const other = await startEditor(bin, ['--rule', 'form/*=off', '--preset', 'strict', '--lang', 'vi']);
    const path = join(root, 'fixtures/plan.txt');
    const uri = pathToFileURL(path).href;
    await other.open(uri, readFileSync(path, 'utf8'));
    const { diagnostics } = await other.findings(uri, 1);
    const wanted = commandFindings(path, ['--rule', 'form/*=off', '--preset', 'strict', '--lang', 'vi']);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual(
      wanted.map(({ code, severity }) => [code, severity]),
    );
    expect(await other.leave()).toBe(0);
  });
});

describe('a request', () => {
  const articles = [
    'Điều 1. Nhiệm vụ của Tổ công tác',
    '1. Rà soát việc thực hiện Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ.',
    '2. Báo cáo theo khoản 1 Điều này và Điều 2 Quyết định này.',
    'Điều 2. Thi hành',
    'Sở Nội vụ theo dõi việc thực hiện khoản 2 Điều 1 Quyết định này./.',
  ].join('\n');
  const text = decisionOf({ articles });

  it('for the outline is answered with headings, each in its parent', async () => {
    const uri = await open(text);
    const symbols = (await editor.connection.sendRequest(DocumentSymbolRequest.type, {
      textDocument: { uri },
    })) as DocumentSymbol[];
    expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
      ['Điều 1', 'Nhiệm vụ của Tổ công tác'],
      ['Điều 2', 'Thi hành'],
    ]);
    expect(symbols[0]?.children?.map(({ name }) => name)).toEqual(['1', '2']);
    expect(symbols[0]?.selectionRange.start).toEqual(placeOf(text, 'Điều 1. Nhiệm'));
  });

  it('for the outline is answered with a flat list if the editor supports no other', async () => {
    const other = await startEditor(bin, [], {});
    const uri = pathToFileURL(join(folder, 'flat.txt')).href;
    await other.open(uri, text);
    const symbols = await other.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    expect(symbols).toHaveLength(4);
    expect(symbols?.[1]).toMatchObject({ containerName: 'Điều 1', location: { uri } });
    await other.leave();
  });

  it('for a hover is answered with what a citation is and why', async () => {
    const uri = await open(text);
    const hover = await editor.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri },
      position: placeOf(text, '30/2020'),
    });
    const value = (hover?.contents as MarkupContent | undefined)?.value;
    for (const part of [
      'Nghị định',
      '30/2020/NĐ\\-CP',
      '2020\\-03\\-05',
      'Chính phủ',
      '**Why**',
      '**Relation**',
    ])
      expect(value).toContain(part);
    expect(hover?.range?.start).toEqual(placeOf(text, 'Nghị định số 30/2020'));
    const nothing = { textDocument: { uri }, position: placeOf(text, 'Tổ công tác') };
    expect(await editor.connection.sendRequest(HoverRequest.type, nothing)).toBeNull();
  });

  it.each([
    ['khoản 2 Điều 1', '2. Báo cáo'],
    ['Điều 2 Quyết định này', 'Điều 2. Thi hành'],
    ['khoản 1 Điều này', '1. Rà soát'],
  ])('for a definition leads from "%s" to "%s"', async (from, to) => {
    const uri = await open(text);
    const found = await editor.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: placeOf(text, from),
    });
    const start = placeOf(text, to);
    expect(found).toEqual([{ uri, range: expect.objectContaining({ start }) }]);
  });

  it('for a definition leads to the attached text that is named, and nowhere from a provision of another document', async () => {
    const long = `${text}\n\nPHỤ LỤC II\nBIỂU MẪU\n(Kèm theo Quyết định này)\nNội dung biểu mẫu.\n`.replace(
      'khoản 1 Điều này',
      'Phụ lục II kèm theo Quyết định này, điểm a khoản 1 Điều 5 Nghị định số 34/2016/NĐ-CP',
    );
    const uri = await open(long);
    const ask = (words: string) =>
      editor.connection.sendRequest(DefinitionRequest.type, {
        textDocument: { uri },
        position: placeOf(long, words),
      });
    expect(await ask('Phụ lục II kèm')).toMatchObject([{ range: { start: placeOf(long, 'PHỤ LỤC II') } }]);
    expect(await ask('khoản 1 Điều 5')).toEqual([]);
  });

  it('for code actions is answered with the fixes of the rules, for the version that was analysed', async () => {
    const wrong = decisionOf({ number: 'Số 15/qđ-ubnd', placeDate: 'Hòa Sơn ngày 5 tháng 1 năm 2024' });
    const uri = await open(wrong);
    const { diagnostics } = await editor.findings(uri, 1);
    const at = placeOf(wrong, 'Hòa Sơn ngày');
    const ask = async (only?: string[]) => {
      const actions = await editor.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics, ...(only === undefined ? {} : { only }) },
      });
      return (actions ?? []).filter((action): action is CodeAction => 'kind' in action);
    };
    const applied = ({ edit }: CodeAction): string => {
      const [change] = edit?.documentChanges ?? [];
      expect(change).toMatchObject({ textDocument: { uri, version: 1 } });
      const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : [];
      return TextDocument.applyEdits(TextDocument.create(uri, 'plaintext', 1, wrong), edits);
    };
    const [first, ...others] = await ask();
    expect(first).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'form/place-date' }] });
    expect(first && applied(first)).toContain('\nHòa Sơn, ngày');
    const all = others.find(({ kind }) => kind === 'source.fixAll.plan-parse');
    expect((await ask(['source.fixAll'])).map(({ kind }) => kind)).toEqual(['source.fixAll.plan-parse']);
    expect(await ask(['refactor'])).toEqual([]);
    const rounds = applyEdits(
      wrong,
      findAll(parseDocument(wrong), wrong).flatMap(({ fix }) => fix),
    );
    expect(all && applied(all)).toBe(rounds);
  });

  it('is answered with nothing if the document is not open', async () => {
    const textDocument = { uri: 'file:///nowhere.txt' };
    expect(await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument })).toBeNull();
    expect(
      await editor.connection.sendRequest(DefinitionRequest.type, {
        textDocument,
        position: { line: 0, character: 0 },
      }),
    ).toBeNull();
  });
});

describe('nonsense', () => {
  /** Sends raw bytes to a separate server, then makes a request to it. */
  const survives = async (bytes: string): Promise<boolean> => {
    const other = await startEditor(bin);
    other.process.stdin?.write(bytes);
    const uri = pathToFileURL(join(folder, 'after.txt')).href;
    await other.open(uri, decisionOf());
    const { diagnostics } = await other.findings(uri, 1);
    return (await other.leave()) === 0 && diagnostics.length === 0;
  };
  const message = (content: string) => `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;

  it.each([
    ['no JSON', message('{"jsonrpc":')],
    ['JSON that is no message', message('[1, 2, null]') + message('"text"') + message('null')],
    ['an unknown request', message('{"jsonrpc":"2.0","id":77,"method":"textDocument/make-tea","params":{}}')],
    ['a notification without parameters', message('{"jsonrpc":"2.0","method":"textDocument/didChange"}')],
    [
      'parameters of other types',
      message(
        '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":3,"text":[]}}}',
      ) +
        message('{"jsonrpc":"2.0","id":78,"method":"textDocument/hover","params":{"textDocument":null}}') +
        message('{"jsonrpc":"2.0","id":79,"method":"textDocument/codeAction","params":[]}'),
    ],
    [
      'changes of a document that is not open',
      message(
        '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///x","version":2},"contentChanges":[{"text":"x"}]}}',
      ),
    ],
    ['an answer to nothing', message('{"jsonrpc":"2.0","id":99,"result":{}}')],
  ])('leaves the server at work: %s', async (_, bytes) => {
    expect(await survives(bytes)).toBe(true);
  });

  it('at a position that the text does not have is answered with nothing', async () => {
    const uri = await open(decisionOf());
    for (const position of [
      { line: 9999, character: 0 },
      { line: 0, character: 9999 },
    ])
      expect(
        await editor.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position }),
      ).toBeNull();
  });

  it('in a file that is not text has no findings', async () => {
    const uri = await open('\0\u0001\u0002'.repeat(500));
    expect((await editor.findings(uri, 1)).diagnostics).toEqual([]);
  });

  it('ends the server with an error if the editor disappears', async () => {
    const other = await startEditor(bin);
    const exited = new Promise((resolve) => other.process.once('exit', resolve));
    other.process.stdin?.end();
    expect(await exited).toBe(2);
  });

  it('in the options of the command line is reported at once', () => {
    const { status, stdout, stderr } = call(root, ['lsp', '--rule', 'form/knd=off']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^plan-parse: --rule: .*did you mean "form\/kind"\?\n$/);
  });
});
