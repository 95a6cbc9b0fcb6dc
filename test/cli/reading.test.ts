import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../src/cli/messages/index.js';
import type { ReadProblem } from '../../src/read/index.js';
import { readSource } from '../../src/read/index.js';
import { describeProblem } from '../../src/read/problem.js';
import { invoke, sampleDependencies } from './invoke.js';

/** One of each, so that none is forgotten. */
const problems: { readonly [Code in ReadProblem['code']]: Extract<ReadProblem, { readonly code: Code }> } = {
  missing: { code: 'missing' },
  notInFolder: { code: 'notInFolder' },
  folder: { code: 'folder' },
  forbidden: { code: 'forbidden' },
  tooDeep: { code: 'tooDeep' },
  binary: { code: 'binary' },
  empty: { code: 'empty' },
  otherThanNamed: { code: 'otherThanNamed', ending: '.pdf' },
  protected: { code: 'protected' },
  workbook: { code: 'workbook' },
  presentation: { code: 'presentation' },
  ebook: { code: 'ebook' },
  zip: { code: 'zip' },
  webArchive: { code: 'webArchive' },
  officeWithoutText: { code: 'officeWithoutText' },
  damagedPackage: { code: 'damagedPackage' },
  damagedPdf: { code: 'damagedPdf' },
  damagedPicture: { code: 'damagedPicture' },
  damagedRtf: { code: 'damagedRtf' },
  damagedWord: { code: 'damagedWord' },
  docxWithoutBody: { code: 'docxWithoutBody' },
  odtWithoutText: { code: 'odtWithoutText' },
  unreadable: { code: 'unreadable', reason: 'EIO' },
  tooLarge: { code: 'tooLarge', mostMebibytes: 417 },
  tooLong: { code: 'tooLong', mostLetters: 23_000_000 },
  unpacksTooLarge: { code: 'unpacksTooLarge', mostMebibytes: 417 },
  tooManyPages: { code: 'tooManyPages', pages: 4171, most: 4000 },
  tooSlow: { code: 'tooSlow', seconds: 417 },
  tooHeavy: { code: 'tooHeavy', mebibytes: 417 },
  heavyPage: { code: 'heavyPage', page: 417 },
  attachments: { code: 'attachments', names: ['a.docx', 'b.xlsx'] },
  damaged: { code: 'damaged', format: 'odt', reason: 'no end' },
  unknownFormat: { code: 'unknownFormat', name: 'wps', known: ['text', 'pdf'] },
  unknownEncoding: { code: 'unknownEncoding', name: 'koi8', known: ['utf-8', 'vni'] },
  notInEncoding: { code: 'notInEncoding', encoding: 'utf-8' },
  picture: { code: 'picture', kind: 'GIF' },
  archive: { code: 'archive', kind: 'RAR' },
  slowPage: { code: 'slowPage', page: 7, seconds: 15 },
  samePages: { code: 'samePages', page: 3, times: 100 },
  partNotRead: { code: 'partNotRead', part: 'word/afchunk.mht' },
  noTextLayer: { code: 'noTextLayer', pages: '3–5, 9', count: 4, canRecognize: false },
};

/** What of a problem must be in its wording in whatever language. */
const factsIn = ({ code, ...facts }: ReadProblem): readonly string[] =>
  Object.entries(facts)
    .flatMap(([name, fact]) => (name === 'count' || name === 'canRecognize' ? [] : fact))
    .map((fact) => String(fact).replace(/000000$/, ''));

describe('a problem of reading', () => {
  it.each(Object.values(problems).map((problem) => [problem.code, problem] as const))(
    '%s is said in either language, with its facts',
    (_, problem) => {
      const message = describeProblem(problem);
      const en = messagesIn('en').reading.warning({ problem, message });
      const vi = messagesIn('vi').reading.warning({ problem, message });
      expect(en).toBe(message);
      expect(vi).not.toBe(en);
      for (const said of [en, vi]) {
        expect(said).not.toContain('\n');
        for (const fact of factsIn(problem)) expect(said).toContain(fact);
      }
    },
  );

  it.each([
    ['en', 'plan-parse: ảnh.txt: is a damaged or truncated image: get the file again\n'],
    ['vi', 'plan-parse: ảnh.txt: là ảnh hỏng hoặc bị cắt cụt: hãy lấy lại tệp\n'],
  ])('is told in %s where a file cannot be read', async (lang, stderr) => {
    const readFile = (path: string) => readSource(Uint8Array.of(0xff, 0xd8, 0xff), { path });
    for (const argv of [
      ['ảnh.txt'],
      ['-f', 'ndjson', 'ảnh.txt'],
      ['graph', 'ảnh.txt'],
      ['validate', 'ảnh.txt'],
    ])
      expect(await invoke([...argv, '--lang', lang], { dependencies: { readFile } })).toMatchObject({
        code: 2,
        stderr,
      });
  });

  it('names standard input', async () => {
    const argv = ['--input-format', 'wps', '--lang', 'vi', '-'];
    const readStdin = () => readSource(Buffer.from('Điều 1'), { path: null, inputFormat: 'wps' });
    expect((await invoke(argv, { dependencies: { readStdin } })).stderr).toMatch(
      /^plan-parse: đầu vào chuẩn: không có định dạng “wps”: .*\n$/,
    );
  });
});

describe('a warning of a reader', () => {
  const problem = problems.noTextLayer;
  const warnings = [{ problem, message: describeProblem(problem) }];
  const readFile = async (path: string) => ({ ...(await sampleDependencies.readFile(path, {})), warnings });

  it.each([
    [
      'en',
      'a.pdf: no text layer on pages 3–5, 9: to read them, npm install tesseract.js @tesseract.js-data/vie',
    ],
    [
      'vi',
      'a.pdf: trang 3–5, 9 không có lớp chữ: để nhận dạng chữ, hãy npm install tesseract.js @tesseract.js-data/vie',
    ],
  ])('is told in %s beside the answer', async (lang, warning) => {
    for (const argv of [['a.pdf'], ['-f', 'ndjson', 'a.pdf'], ['graph', 'a.pdf'], ['validate', 'a.pdf']]) {
      const { code, stdout, stderr } = await invoke([...argv, '--lang', lang], {
        dependencies: { readFile },
      });
      expect(code).not.toBe(2);
      expect(stdout).not.toBe('');
      expect(stderr).toBe(`plan-parse: ${warning}\n`);
    }
  });
});
