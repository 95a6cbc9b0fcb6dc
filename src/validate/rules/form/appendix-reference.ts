import { foldSpace, groupBy } from '../../../chars/index.js';
import type { Appendix } from '../../../model/index.js';
import { decisionOf } from '../../example-documents.js';
import { appendixOne } from '../../ground.js';
import { labelSpan } from '../../labels.js';
import { appendixMentions, appendixNumber } from '../../references.js';
import type { Finding, Rule } from '../../rule.js';
import type { RuleContext } from '../../rule-context.js';
import { stateDocuments } from '../../scope.js';
import { spanOf } from '../../source-text.js';
import { isCutShort } from '../../truncation.js';

const unmentioned = (label: string) => ({
  vi: `văn bản không có chỉ dẫn về “${label}”`,
  en: `the document never mentions "${label}"`,
});

const absent = (found: string) => ({
  vi: `văn bản nhắc đến “${found}” nhưng không có phụ lục nào kèm theo`,
  en: `the document mentions "${found}" but no appendix is attached`,
});

const notRoman = (label: string) => ({
  vi: `“${label}” phải đánh số bằng chữ số La Mã vì văn bản có từ hai phụ lục trở lên`,
  en: `"${label}" must have a roman number, since there are two appendices or more`,
});

const noSource = (label: string) => ({
  vi: `“${label}” không có dòng “(Kèm theo …)” dưới tên phụ lục`,
  en: `"${label}" has no line "(Kèm theo …)" under its title`,
});

const isAppendix = (node: { readonly type: string; readonly label?: string | null }): node is Appendix =>
  node.type === 'appendix' && /^phụ\s+lục/iu.test(node.label ?? '');

const ROMAN_LABEL = /^phụ\s+lục\s+(?:số\s+)?[IVXLC]+$/iu;
/** The line is directly below the title, which takes at most a few lines. */
const TITLE_REACH = 1200;
const SOURCE_LINE = /kèm\s+theo/iu;

/** The numbers, roman or arabic, in a mention of appendices: "Phụ lục I, II và Phụ lục 3". */
const numbersIn = (mention: string) =>
  [...mention.matchAll(/(?<![\p{L}\p{N}])(?:[IVXLC]+|\d{1,3})(?![\p{L}\p{N}])/gu)].map(([number]) =>
    appendixNumber(number),
  );

/** The mentions of appendices, including in titles: offsets by number, with mentions of all appendices under `null`. */
function mentionsByNumber({ source }: RuleContext): ReadonlyMap<number | null, readonly number[]> {
  const mentions = [...source.text.matchAll(/phụ\s+lục(?:[^.;\n]|\n(?!\n)){0,60}/giu)];
  const pairs = mentions.flatMap(({ 0: mention, index }) => [
    { number: null, index },
    ...numbersIn(mention).map((number) => ({ number, index })),
  ]);
  const grouped = groupBy(pairs, ({ number }) => number);
  return new Map([...grouped].map(([number, found]) => [number, found.map(({ index }) => index)]));
}

/** Whether the text mentions all of its appendices at once. */
const OF_ALL = /(?:các|những)\s+phụ\s+lục|danh\s+mục\s+phụ\s+lục/iu;

function* checkMentions(appendices: readonly Appendix[], context: RuleContext): Iterable<Finding> {
  if (appendices.length === 0 || OF_ALL.test(context.source.text)) return;
  const mentions = mentionsByNumber(context);
  for (const appendix of appendices) {
    const at = labelSpan(appendix, context.source);
    const number = appendixNumber(appendix.label.split(/\s/u).at(-1) ?? '');
    const places = mentions.get(appendices.length === 1 ? null : number) ?? [];
    if (!places.some((place) => place !== at.start)) yield { at, message: unmentioned(appendix.label) };
  }
}

function* checkTitle(appendix: Appendix, count: number, context: RuleContext): Iterable<Finding> {
  const at = labelSpan(appendix, context.source);
  if (count > 1 && !ROMAN_LABEL.test(appendix.label)) yield { at, message: notRoman(appendix.label) };
  const { start, end } = spanOf(appendix);
  const reach = Math.min(Math.max(end, start + 300), start + TITLE_REACH);
  if (!SOURCE_LINE.test(context.source.slice({ start, end: reach }))) {
    yield { at, message: noSource(appendix.label) };
  }
}

function* check(context: RuleContext): Iterable<Finding> {
  const appendices = context.attached.filter(isAppendix);
  yield* checkMentions(appendices, context);
  for (const appendix of appendices) yield* checkTitle(appendix, appendices.length, context);
  if (context.attached.length > 0 || isCutShort(context)) return;
  // A missing attachment is one fault, however often the text mentions it.
  const [mention] = appendixMentions(context);
  if (mention) yield { at: mention, message: absent(foldSpace(context.source.slice(mention))) };
}

const MENTIONING = [
  'Điều 1. Ban hành danh sách thành viên Tổ công tác tại Phụ lục kèm theo Quyết định này.',
  'Điều 2. Quyết định này có hiệu lực kể từ ngày ký./.',
].join('\n');

const APPENDIX = [
  '\nPhụ lục',
  'DANH SÁCH THÀNH VIÊN TỔ CÔNG TÁC',
  '(Kèm theo Quyết định số 15/QĐ-UBND ngày 05 tháng 01 năm 2024 của Ủy ban nhân dân tỉnh)',
  '1. Ông Lê Văn An, Tổ trưởng.',
  '2. Bà Phạm Thị Hoa, Tổ viên.',
].join('\n');

export const rule: Rule = {
  id: 'form/appendix-reference',
  severity: 'warning',
  ground: [appendixOne('III', '1')],
  description: {
    vi: 'Phụ lục phải được nhắc đến trong văn bản, có dòng “(Kèm theo …)”; từ hai phụ lục trở lên đánh số bằng chữ số La Mã.',
    en: 'Appendices must be mentioned in the text and have a line "(Kèm theo …)"; two or more have roman numbers.',
  },
  scope: stateDocuments,
  check,
  examples: () => [
    { text: `${decisionOf({ articles: MENTIONING })}\n${APPENDIX}`, findings: [] },
    {
      text: decisionOf({ articles: MENTIONING }),
      findings: [{ line: 13, column: 55, message: absent('Phụ lục kèm theo Quyết định này') }],
    },
    {
      text: `${decisionOf()}\n${APPENDIX}`,
      findings: [{ line: 26, column: 1, message: unmentioned('Phụ lục') }],
    },
  ],
};
