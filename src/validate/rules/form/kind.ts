import { distance } from '../../../chars/index.js';
import { kinds } from '../../../lexicon/index.js';
import type { Span } from '../../../model/index.js';
import { decisionOf, letterOf } from '../../example-documents.js';
import { appendixOne, appendixThree } from '../../ground.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';
import { firstLine, spanOf } from '../../source-text.js';

const MISSING = {
  vi: 'văn bản không có tên loại, cũng không có “V/v” của công văn',
  en: 'the document has neither a kind nor the "V/v" of an official letter',
};

const NO_SUBJECT = {
  vi: 'công văn không có trích yếu; đúng ra phải có “V/v …” dưới số, ký hiệu',
  en: 'the official letter has no subject; "V/v …" was expected under its number',
};

const noMark = (subject: string) => ({
  vi: `trước trích yếu “${subject}” của công văn không có “V/v”`,
  en: `there is no "V/v" before the subject "${subject}" of the official letter`,
});

const notCapitals = (found: string) => ({
  vi: `tên loại “${found}” phải viết in hoa: “${found.toLocaleUpperCase('vi')}”`,
  en: `the kind "${found}" must be in capitals: "${found.toLocaleUpperCase('vi')}"`,
});

const misspelt = (found: string, meant: string) => ({
  vi: `không có loại văn bản “${found}”; có phải là “${meant}”?`,
  en: `there is no kind of document "${found}"; did you mean "${meant}"?`,
});

const capitals = (text: string) => text.normalize('NFC').toLocaleUpperCase('vi');

const KIND_NAMES = kinds.map(({ name }) => capitals(name));
/** The number of wrong letters up to which a word still counts as a misspelt kind. */
const SLIPS = 2;

/** The lines of the heading and a few below it, where the kind should be. */
function linesAround(context: RuleContext): readonly Span[] {
  const { source, heading } = context;
  const end = (heading?.position.end.offset ?? 0) + 200;
  const found: Span[] = [];
  let at = heading?.position.start.offset ?? 0;
  while (at < Math.min(end, source.text.length)) {
    const line = source.lineAt(at);
    found.push(firstLine(source, line));
    at = line.end + 1;
    if (source.text[line.end] === '\r') at += 1;
  }
  return found;
}

/** A line that is a kind apart from its case or one or two letters. */
function almostKind(context: RuleContext): Finding | null {
  for (const at of linesAround(context)) {
    const written = context.source.slice(at);
    if (written.length < 4 || written.length > 30) continue;
    if (KIND_NAMES.includes(capitals(written))) return lowerCase(at, written);
    const finding = written === capitals(written) ? misspeltKind(at, written) : null;
    if (finding !== null) return finding;
  }
  return null;
}

function misspeltKind(at: Span, written: string): Finding | null {
  const meant = KIND_NAMES.find(
    (name) => Math.abs(name.length - written.length) <= SLIPS && distance(name, written) <= SLIPS,
  );
  return meant === undefined ? null : { at, message: misspelt(written, meant) };
}

const beginsWithKind = (written: string): boolean => KIND_NAMES.some((name) => written.startsWith(name));

const lowerCase = (at: Span, written: string): Finding => ({
  at,
  message: notCapitals(written),
  fix: [{ ...at, replacement: capitals(written) }],
});

/** "V/v" in another spelling. */
const WRITTEN_OUT = /^(?:Về việc|V[vV])(?=\s)/u;

/** The subject of a letter that lacks "V/v", or the place where a subject is missing; `null` if all is there. */
function faultOfSubject(context: RuleContext): Finding | null {
  const subjects = context.fields('title');
  if (subjects.some(({ value }) => /^V\/v\s/iu.test(value))) return null;
  const [subject] = subjects;
  if (subject === undefined)
    return { at: context.nearest('number', 'issuer', 'nationalName'), message: NO_SUBJECT };
  const at = spanOf(subject);
  const message = noMark(subject.value);
  const { length } = WRITTEN_OUT.exec(context.source.slice(at))?.[0] ?? '';
  // Whether the first word of any other subject is a name, which keeps its capital, a person has to decide.
  return length === 0
    ? { at, message }
    : { at, message, fix: [{ start: at.start, end: at.start + length, replacement: 'V/v' }] };
}

function* check(context: RuleContext): Iterable<Finding> {
  const [field] = context.fields('kind');
  if (field !== undefined) {
    const at = spanOf(field);
    const written = context.source.slice(at);
    const finding = beginsWithKind(capitals(written)) ? null : misspeltKind(at, capitals(written));
    if (finding !== null) yield finding;
    else if (written !== capitals(written)) yield lowerCase(at, written);
    return;
  }
  const almost = almostKind(context);
  const at = context.nearest('number', 'issuer', 'nationalName');
  if (almost !== null) yield almost;
  else if (context.kind !== 'Công văn') yield { at, message: MISSING };
  else {
    const fault = faultOfSubject(context);
    if (fault !== null) yield fault;
  }
}

export const rule: Rule = {
  id: 'form/kind',
  severity: 'error',
  ground: [appendixOne('II', '5'), appendixThree('I')],
  description: {
    vi: 'Văn bản phải ghi tên loại bằng chữ in hoa; công văn ghi “V/v” và trích yếu.',
    en: 'A document must name its kind in capitals; an official letter has "V/v" and its subject instead.',
  },
  scope: stateDocuments,
  check,
  examples: () => [
    { text: decisionOf(), findings: [] },
    { text: letterOf(), findings: [] },
    {
      text: decisionOf({ kind: 'Quyết định' }),
      findings: [{ line: 7, column: 1, message: notCapitals('Quyết định') }],
    },
    {
      text: decisionOf({ kind: 'QUYẾT ĐỊN' }),
      findings: [{ line: 7, column: 1, message: misspelt('QUYẾT ĐỊN', 'QUYẾT ĐỊNH') }],
    },
    {
      text: letterOf({ subject: 'Báo cáo công tác văn thư' }),
      findings: [{ line: 4, column: 1, message: noMark('Báo cáo công tác văn thư') }],
    },
    {
      text: letterOf({ subject: 'Về việc báo cáo công tác văn thư' }),
      findings: [{ line: 4, column: 1, message: noMark('Về việc báo cáo công tác văn thư') }],
    },
    { text: letterOf({ subject: '' }), findings: [{ line: 3, column: 1, message: NO_SUBJECT }] },
  ],
};
