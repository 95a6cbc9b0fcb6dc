import { foldSpace } from '../../../chars/index.js';
import { kindNamed, kindsOfAbbreviation } from '../../../lexicon/index.js';
import type { Field, Span } from '../../../model/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { documentsOfOffices } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import { symbolCase } from '../../symbol-case.js';

const noColon = (found: string) => ({
  vi: `sau từ “Số” không có dấu hai chấm: “${found}”`,
  en: `there is no colon after "Số": "${found}"`,
});

const noZero = (serial: string) => ({
  vi: `số “${serial}” nhỏ hơn 10, đúng ra phải là “0${serial}”`,
  en: `the serial "${serial}" is below 10; "0${serial}" was expected`,
});

const malformed = (found: string, expected: string) => ({
  vi: `số, ký hiệu “${found}” viết sai, đúng ra phải là “${expected}”`,
  en: `the number "${found}" is malformed where "${expected}" was expected`,
});

const otherKind = (found: string, kind: string, expected: string) => ({
  vi: `ký hiệu “${found}” không phải của ${kind}, đúng ra phải là “${expected}”`,
  en: `the symbol "${found}" is not that of a ${kind}; "${expected}" was expected`,
});

/** Serial, year and symbol as written, including superfluous spaces and dashes. */
const PARTS = /^(\d+\p{Ll}?)(\s*[-–—/]\s*(?:(?:19|20)\d{2}\s*\/\s*)?)(.*)$/su;

/** Offices of the Party write "52-NQ/TW". */
const PARTY = /^\d+\s*[-–]\s*\p{L}+\s*\//u;

function properSymbol(symbol: string): string {
  return symbol
    .normalize('NFC')
    .replace(/\s+/gu, '')
    .replace(/[–—−]/gu, '-')
    .replace(/[ÐƉ]/gu, 'Đ')
    .replace(/[ðɖ]/gu, 'đ')
    .split(/(?<=[-/.])/u)
    .map((group) => group.replace(/^[^-/.]+/u, symbolCase))
    .join('')
    .replace('/', '-');
}

function* checkKind(symbol: string, at: Span, context: RuleContext): Iterable<Finding> {
  const kind = context.kind === null ? null : kindNamed(context.kind);
  const [expected] = kind?.abbreviations ?? [];
  // A letter's symbol begins with its office; "QĐ-UBND" is a decision's and, by custom, also a regulation's.
  if (kind === null || expected === undefined || !kind.numberSaysKind) return;
  const group = properSymbol(symbol).split('-')[0] ?? '';
  if (kind.abbreviations.some((own) => own === group)) return;
  const others = kindsOfAbbreviation(group);
  if (
    others.length === 0 ||
    others.some(({ name }) => name.startsWith(kind.name) || kind.name.startsWith(name))
  ) {
    return;
  }
  yield { at, message: otherKind(group, kind.name, expected), severity: 'error' };
}

function* checkField(field: Field, context: RuleContext): Iterable<Finding> {
  const whole = spanOf(field);
  const written = context.source.slice(whole);
  const [lead = '', word = '', colon = ''] = /^.*?(Số)\s*(:?)\s*/su.exec(written) ?? [];
  if (word !== '' && colon === '') {
    const end = whole.start + written.indexOf(word) + word.length;
    yield {
      at: { start: end - word.length, end },
      message: noColon(field.value),
      fix: [{ start: end, end, replacement: ':' }],
    };
  }
  const number = written.slice(lead.length);
  const [, serial = '', separator = '', symbol = ''] = PARTS.exec(number) ?? [];
  if (symbol === '' || PARTY.test(number)) return;
  const start = whole.start + lead.length;
  if (/^[1-9]\p{Ll}?$/u.test(serial)) {
    yield {
      at: { start, end: start + serial.length },
      message: noZero(serial),
      fix: [{ start, end: start, replacement: '0' }],
    };
  }
  const proper = separator.replace(/\s+/gu, '').replace(/^[-–—]/u, '/') + properSymbol(symbol);
  const at = { start: start + serial.length, end: start + number.trimEnd().length };
  if (context.source.slice(at) !== proper) {
    const found = foldSpace(number.trim());
    yield { at, message: malformed(found, serial + proper), fix: [{ ...at, replacement: proper }] };
  }
  const from = start + serial.length + separator.length;
  yield* checkKind(symbol, { start: from, end: at.end }, context);
}

function* check(context: RuleContext): Iterable<Finding> {
  for (const field of context.fields('number')) yield* checkField(field, context);
}

export const rule: Rule = {
  id: 'form/number-format',
  severity: 'warning',
  ground: [appendixOne('II', '3', 'c')],
  description: {
    vi: 'Sau “Số” có dấu hai chấm; số dưới 10 thêm số 0; số và ký hiệu cách nhau bằng “/”, các nhóm chữ bằng “-”, không cách chữ, viết hoa; ký hiệu đúng tên loại.',
    en: '"Số" has a colon; serials below 10 a 0; "/" separates serial and symbol, "-" the groups of the symbol, without spaces, in capitals; the symbol is that of the kind.',
  },
  scope: documentsOfOffices,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({ number: 'Số 5/QĐ - UBND' }),
      findings: [
        { line: 5, column: 1, message: noColon('Số 5/QĐ - UBND') },
        { line: 5, column: 4, message: noZero('5') },
        { line: 5, column: 5, message: malformed('5/QĐ - UBND', '5/QĐ-UBND') },
      ],
    },
    {
      text: decisionOf({ number: 'Số: 15/CT-UBND' }),
      findings: [{ line: 5, column: 8, message: otherKind('CT', 'Quyết định', 'QĐ') }],
    },
  ],
};
