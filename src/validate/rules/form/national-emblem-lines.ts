import { distance, foldSpace } from '../../../chars/index.js';
import { isEmblem } from '../../../lexicon/index.js';
import type { Field, Span } from '../../../model/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';
import { spanOf } from '../../source-text.js';

const LINES = {
  nationalName: {
    name: { vi: 'Quốc hiệu', en: 'national name' },
    written: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  },
  motto: {
    name: { vi: 'Tiêu ngữ', en: 'motto' },
    written: ['Độc lập - Tự do - Hạnh phúc'],
  },
} as const;

type LineName = keyof typeof LINES;

const missing = (line: LineName) => ({
  vi: `thiếu ${LINES[line].name.vi} “${LINES[line].written[0]}”`,
  en: `the ${LINES[line].name.en} "${LINES[line].written[0]}" is missing`,
});

const wrong = (line: LineName, found: string) => ({
  vi: `${LINES[line].name.vi} “${found}” viết sai, đúng ra phải là “${LINES[line].written[0]}”`,
  en: `the ${LINES[line].name.en} "${found}" is wrong where "${LINES[line].written[0]}" was expected`,
});

/** Letters only, so that errors in case, accents and separators count little. */
const bare = (text: string) => text.normalize('NFD').replace(/\P{L}/gu, '').toLowerCase();

/** The number of wrong letters up to which a line still counts as a misspelt one. */
const SLIPS = 6;
/** The width of the gap between columns of a heading that was a table. */
const COLUMNS = /\S(?:[^\S\n]{0,2}\S)*/gu;

/** A misspelt and therefore unrecognised version of this line above the kind. */
function misspelt(line: LineName, context: RuleContext): Span | null {
  const { heading, source } = context;
  if (heading === null) return null;
  const wanted = bare(LINES[line].written[0]);
  const at = spanOf(heading);
  for (const { 0: written, index } of source.slice(at).matchAll(COLUMNS)) {
    const letters = bare(written);
    if (Math.abs(letters.length - wanted.length) > SLIPS || distance(letters, wanted) > SLIPS) continue;
    return { start: at.start + index, end: at.start + index + written.length };
  }
  return null;
}

function* checkLine(line: LineName, field: Field | undefined, context: RuleContext): Iterable<Finding> {
  const at = field === undefined ? misspelt(line, context) : spanOf(field);
  if (at === null) {
    yield { at: context.nearest('nationalName', 'issuer', 'number'), message: missing(line) };
    return;
  }
  const [replacement, ...others] = LINES[line].written;
  const found = foldSpace(context.source.slice(at).normalize('NFC')).trim();
  if (found === replacement || others.some((other) => found === other)) return;
  // A dash that a word processor substituted for the hyphen is not visible to readers.
  const isDash = found.replace(/[‐-―]/gu, '-') === replacement;
  yield {
    at,
    message: wrong(line, found),
    fix: [{ ...at, replacement }],
    ...(isDash ? { severity: 'warning' } : {}),
  };
}

function* check(context: RuleContext): Iterable<Finding> {
  const [national] = context.fields('nationalName');
  // Documents of the Party and of the Youth Union have their names in this place, and no motto.
  const name = national?.value ?? '';
  if (/ĐẢNG CỘNG SẢN/iu.test(name) || isEmblem(name)) return;
  yield* checkLine('nationalName', national, context);
  yield* checkLine('motto', context.fields('motto')[0], context);
}

export const rule: Rule = {
  id: 'form/national-emblem-lines',
  severity: 'error',
  ground: [appendixOne('II', '1')],
  description: {
    vi: 'Văn bản phải có Quốc hiệu và Tiêu ngữ, viết đúng chữ hoa, chữ thường và gạch nối.',
    en: 'A document must have the national name and the motto, with the right capitals and hyphens.',
  },
  scope: stateDocuments,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    {
      text: decisionOf({
        issuer: 'TỈNH ĐOÀN SƠN LA',
        national: 'ĐOÀN TNCS HỒ CHÍ MINH',
        motto: '',
      }),
      findings: [],
    },
    {
      text: decisionOf({ motto: 'Độc lập – Tự Do – Hạnh phúc' }),
      findings: [{ line: 4, column: 1, message: wrong('motto', 'Độc lập – Tự Do – Hạnh phúc') }],
    },
    {
      text: decisionOf({ motto: 'Độc lập - Tự do - Hạng phúc' }),
      findings: [{ line: 4, column: 1, message: wrong('motto', 'Độc lập - Tự do - Hạng phúc') }],
    },
    {
      text: decisionOf({ motto: '' }),
      findings: [{ line: 3, column: 1, message: missing('motto') }],
    },
  ],
};
