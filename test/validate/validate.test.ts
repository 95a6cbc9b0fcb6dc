import { describe, expect, it } from 'vitest';
import { decisionOf } from '../../src/validate/example-documents.js';
import {
  explainRule,
  makeBaseline,
  presetNames,
  readBaseline,
  rules,
  subtractBaseline,
  type ValidateOptions,
  validate,
} from '../../src/validate/index.js';
import { linesOf } from '../../src/validate/result.js';
import { read } from './read.js';

const severitiesOf = (text: string, options: ValidateOptions = {}) =>
  validate(read(text), text, options).map(({ rule, severity }) => `${rule} ${severity}`);

describe('validate', () => {
  it('finds nothing in a document that holds to the form, by any preset', () => {
    for (const preset of presetNames) expect(severitiesOf(decisionOf(), { preset })).toEqual([]);
  });

  it('gives its findings in reading order, with the provision, in either language', () => {
    const text = decisionOf({ kind: 'Quyết định', motto: 'Độc lập - Tự Do - Hạnh phúc' });
    const [motto, kind] = validate(read(text), text, { lang: 'en' });
    expect([motto?.rule, kind?.rule]).toEqual(['form/national-emblem-lines', 'form/kind']);
    expect(motto?.message).toMatch(/ \(Decree 30\/2020\/NĐ-CP, Appendix I, part I, section II, clause 1\)$/u);
    expect(validate(read(text), text)[0]?.message).toMatch(
      / \(Phụ lục I, Phần I, Mục II, khoản 1 Nghị định 30\/2020\/NĐ-CP\)$/u,
    );
  });

  it('points at what the position slices', () => {
    const text = decisionOf({ placeDate: 'Hòa Sơn, ngày 5 tháng 01 năm 2024' });
    const [finding] = validate(read(text), text);
    expect(text.slice(finding?.position.start.offset, finding?.position.end.offset)).toBe('5');
  });

  it.each([
    ['"\\r"', '\r'],
    ['"\\r\\n"', '\r\n'],
  ])('counts lines that end in %s as the tree does', (_, end) => {
    const faults = decisionOf({ kind: 'Quyết định', enacting: 'QUYẾT NGHỊ:', number: 'Số 15/QĐ-UBND' });
    const places = (text: string) =>
      validate(read(text), text).map(
        ({ rule, position: { start } }) => `${rule} ${start.line}:${start.column}`,
      );
    const text = faults.replaceAll('\n', end);
    expect(places(text)).toEqual(places(faults));
    expect(places(text)).toHaveLength(3);
    const document = read(text);
    const heading = document.body.children.find(({ type }) => type === 'heading');
    expect(heading?.position.end.line).toBe(
      read(faults).body.children.find(({ type }) => type === 'heading')?.position.end.line,
    );
  });

  it('takes a number with any sign in it', () => {
    const text = 'Căn cứ Thông tư liên tịch số 12/2014/TTLT-BNN&PTNT-BTC ngày 05/3/2014 của Bộ Tài chính;';
    const [cited] = read(text).citations;
    expect(cited?.number).toContain('&');
    expect(severitiesOf(text)).not.toContain('citation/malformed-number warning');
  });

  it('accuses the mentions that parsing accuses, where dates contradict each other', () => {
    const text = [
      'Điều 1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 15/3/2020 của Chính phủ.',
      'Điều 2. Bãi bỏ quy định trái với Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      'Điều 3. Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ và Quyết định số 5/QĐ-TTg ngày 31/02/2020.',
    ].join('\n');
    const document = read(text);
    const linesOfRule = (diagnostics: ReturnType<typeof validate>, wanted: string) =>
      diagnostics.filter(({ rule }) => rule === wanted).map(({ position }) => position.start.line);
    for (const [rule, lines] of [
      ['citation/date-conflict', [1]],
      ['citation/impossible-date', [3]],
    ] as const) {
      expect(linesOfRule(document.diagnostics, rule)).toEqual(lines);
      expect(linesOfRule(validate(document, text), rule)).toEqual(lines);
    }
  });

  it('lets a rule be turned off or made graver', () => {
    const text = decisionOf({ enacting: '' });
    expect(severitiesOf(text)).toEqual(['form/enacting-line warning']);
    expect(severitiesOf(text, { rules: { 'form/enacting-line': 'error' } })).toEqual([
      'form/enacting-line error',
    ]);
    expect(severitiesOf(text, { rules: { 'form/enacting-line': 'off' } })).toEqual([]);
  });
});

describe('the presets', () => {
  const blanks = decisionOf({
    number: 'Số:      /QĐ-UBND',
    placeDate: 'Hòa Sơn, ngày     tháng     năm 2024',
  });

  it('draft lets blanks be', () => {
    expect(severitiesOf(blanks)).toEqual(['form/number error', 'form/place-date error']);
    expect(severitiesOf(blanks, { preset: 'draft' })).toEqual(['form/number info', 'form/place-date info']);
  });

  it('published does without recipients and end mark', () => {
    const text = decisionOf({ recipients: '' }).replace('./.', '.');
    expect(severitiesOf(text)).toEqual(['form/end-mark info', 'form/recipients warning']);
    expect(severitiesOf(text, { preset: 'published' })).toEqual([]);
  });

  it('strict makes every warning an error, also over another preset', () => {
    const text = decisionOf({ enacting: '', recipients: '\nNơi nhận:\n- Như Điều 2.' });
    expect(severitiesOf(text, { preset: 'strict' })).toEqual([
      'form/enacting-line error',
      'form/recipients error',
    ]);
    expect(severitiesOf(text, { preset: ['published', 'strict'] })).toEqual(['form/enacting-line error']);
  });

  it('leave it to a rule to be graver in one case', () => {
    expect(severitiesOf(decisionOf({ number: 'Số: 15/CT-UBND' }))).toEqual(['form/number-format error']);
  });
});

describe('a baseline', () => {
  const resultOf = (text: string) => {
    const diagnostics = validate(read(text), text);
    return [{ path: 'a.txt', lines: linesOf(text, diagnostics), diagnostics }];
  };
  const old = decisionOf({ number: 'Số 15/QĐ-UBND' });

  it('lets old findings through, and no new ones', () => {
    const baseline = makeBaseline(resultOf(old));
    expect(subtractBaseline(resultOf(old), baseline)[0]?.diagnostics).toEqual([]);
    const worse = decisionOf({ number: 'Số 15/QĐ-UBND', enacting: '' });
    expect(subtractBaseline(resultOf(worse), baseline)[0]?.diagnostics.map(({ rule }) => rule)).toEqual([
      'form/enacting-line',
    ]);
  });

  it('knows a finding again when lines are put in above it', () => {
    const moved = `\n\n${old}`;
    expect(subtractBaseline(resultOf(moved), makeBaseline(resultOf(old)))[0]?.diagnostics).toEqual([]);
  });

  it('does not take a second of the same for the first', () => {
    const once = 'Kinh phí là …… đồng theo dự toán.';
    const twice = `${once}\n${once}`;
    const baseline = makeBaseline(resultOf(decisionOf({ articles: `Điều 1. Kinh phí\n${once}` })));
    const fresh = subtractBaseline(
      resultOf(decisionOf({ articles: `Điều 1. Kinh phí\n${twice}` })),
      baseline,
    );
    expect(fresh[0]?.diagnostics.filter(({ rule }) => rule === 'text/unfilled-blank')).toHaveLength(1);
  });

  it('is read back as it was written, and nothing else is taken for one', () => {
    const baseline = makeBaseline(resultOf(old));
    expect(readBaseline(JSON.parse(JSON.stringify(baseline)))).toEqual(baseline);
    for (const value of [null, [], {}, { version: 2, files: {} }, { version: 1, files: { a: [1] } }]) {
      expect(readBaseline(value)).toBeNull();
    }
  });
});

describe('explainRule', () => {
  it.each(rules.map(({ id }) => id))('%s is told with its examples in either language', (id) => {
    const rule = rules.find((candidate) => candidate.id === id);
    for (const lang of ['vi', 'en'] as const) {
      const text = explainRule(id, lang) ?? '';
      expect(text).toContain(rule?.description[lang]);
      for (const { findings } of rule?.examples() ?? []) {
        for (const { line, column, message } of findings) {
          expect(text).toContain(`- ${line}:${column} ${message[lang]}`);
        }
      }
    }
  });

  it('knows no rule that there is not', () => {
    expect(explainRule('form/nothing')).toBeNull();
  });
});

it('has one rule to an id, and one id to a file', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
