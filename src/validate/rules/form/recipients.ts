import { kindNamed } from '../../../lexicon/index.js';
import type { Field, Span } from '../../../model/index.js';
import { decisionOf, letterOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { documentsOfOffices } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import { isCutShort } from '../../truncation.js';

const MISSING = {
  vi: 'văn bản không có “Nơi nhận:”',
  en: 'the document has no "Nơi nhận:"',
};

const NO_FILE = {
  vi: 'nơi nhận không có dòng “Lưu: …”',
  en: 'the recipients have no line "Lưu: …"',
};

const NO_ADDRESSEE = {
  vi: 'văn bản không có “Kính gửi”',
  en: 'the document has no "Kính gửi"',
};

const wrongEnd = (found: string, expected: string) => ({
  vi: `dòng nơi nhận kết thúc bằng “${found}”, đúng ra phải là “${expected}”`,
  en: `the recipient ends with "${found}" where "${expected}" was expected`,
});

/** The last line states where the document is filed. */
const isFile = (text: string) => /^[-+•*]?\s*Lưu/u.test(text);

interface Item {
  readonly at: Span;
  readonly text: string;
}

/** The remains of the gap between two columns, if the signature is next to the recipients. */
const ownColumn = (text: string) => (text.split(/[^\S\n]{3,}|\t|\s\|\s/u)[0] ?? '').trimEnd();

/** The recipients one by one: a line that does not begin with a dash continues the one above. */
function itemsOf(lines: readonly Field[], context: RuleContext): readonly Item[] {
  const items: Span[] = [];
  for (const line of lines) {
    const at = spanOf(line);
    if (/^N[ơƠ]i nhận/iu.test(line.value)) continue;
    const last = items.at(-1);
    if (last !== undefined && isFile(context.source.slice(last))) break;
    if (last !== undefined && !/^[-+•*]|^Lưu|^Như/u.test(line.value))
      items[items.length - 1] = { ...last, end: at.end };
    else items.push(at);
  }
  return items.map((at) => ({ at, text: ownColumn(context.source.slice(at)) }));
}

/**
 * The initials of who drafted the document and the number of copies, below where it is filed: "TQH.(45)". They stand
 * behind the full stop (Appendix III, note to model 1.1).
 */
const DRAFTER = /\s*\n\s*\p{Lu}{1,6}(?![\p{L},])\.?\s?(?:\(?\d+\)?)?\.?$/u;

/** @param filed - whether the last line says where the document is filed, without which the list is not at its end */
function* checkEnds(items: readonly Item[], filed: boolean): Iterable<Finding> {
  for (const [index, { at, text: written }] of items.entries()) {
    const isLast = index === items.length - 1;
    const text = isLast ? written.replace(DRAFTER, '') : written;
    const expected = isLast ? '.' : ';';
    const found = text.at(-1) ?? '';
    // The mark may follow a number of copies in brackets: "- Lưu: VT. (5)".
    if (found === expected || (isLast && !filed && found === ';') || /[.;]\s?\(?\d+\)?$/u.test(text))
      continue;
    const end = at.start + text.length;
    const isMark = /[.,;:]/u.test(found);
    const word = text.split(/\s/u).at(-1) ?? '';
    yield {
      at: { start: end - (isMark ? 1 : word.length), end },
      message: wrongEnd(isMark ? found : word, expected),
      fix: [{ start: isMark ? end - 1 : end, end, replacement: expected }],
    };
  }
}

function* check(context: RuleContext): Iterable<Finding> {
  if (kindNamed(context.kind)?.hasAddressees && !context.addressed) {
    yield { at: context.nearest('title', 'kind', 'number'), message: NO_ADDRESSEE };
  }
  const lines = context.fields('recipients');
  const [first] = lines;
  if (first === undefined) {
    const signature = context.nearest('authority', 'signerPosition', 'signer');
    if (!isCutShort(context)) yield { at: signature, message: MISSING };
    return;
  }
  const items = itemsOf(lines, context);
  const filed = items.some(({ text }) => isFile(text));
  if (!filed) yield { at: spanOf(first), message: NO_FILE };
  yield* checkEnds(items, filed);
}

export const rule: Rule = {
  id: 'form/recipients',
  severity: 'warning',
  ground: [appendixOne('II', '9')],
  description: {
    vi: 'Văn bản phải có “Nơi nhận:”, mỗi nơi một dòng kết thúc bằng “;”, dòng cuối “Lưu: …” kết thúc bằng “.”; công văn, tờ trình, báo cáo phải có “Kính gửi”.',
    en: 'A document must have "Nơi nhận:", one recipient per line ending in ";", and last "Lưu: …" ending in "."; letters, submissions and reports must have "Kính gửi".',
  },
  scope: documentsOfOffices,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    { text: letterOf(), findings: [] },
    {
      text: decisionOf({ recipients: '' }),
      findings: [{ line: 16, column: 1, message: MISSING }],
    },
    {
      text: decisionOf({ recipients: '\nNơi nhận:\n- Như Điều 2\n- Lưu: VT, NV.' }),
      findings: [{ line: 17, column: 12, message: wrongEnd('2', ';') }],
    },
    {
      text: decisionOf({ recipients: '\nNơi nhận:\n- Như Điều 2;\n- Các sở, ban, ngành.' }),
      findings: [{ line: 16, column: 1, message: NO_FILE }],
    },
    {
      text: decisionOf({ recipients: '\nNơi nhận:\n- Như Điều 2;\n- Các sở, ban, ngành;' }),
      findings: [{ line: 16, column: 1, message: NO_FILE }],
    },
    {
      text: decisionOf({ recipients: '\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, NV\nTVB.(25)' }),
      findings: [{ line: 18, column: 12, message: wrongEnd('NV', '.') }],
    },
    {
      text: decisionOf({ recipients: '\nNơi nhận:\n- Như Điều 2;\n- Lưu: VT, NV.\nTVB.(25)' }),
      findings: [],
    },
    {
      text: letterOf({ addressee: '' }),
      findings: [{ line: 4, column: 1, message: NO_ADDRESSEE }],
    },
  ],
};
