import { withTonesLast } from '../../src/chars/index.js';
import { parseDocument } from '../../src/index.js';
import { type Kind, kindsOfAbbreviation } from '../../src/lexicon/index.js';
import { validate } from '../../src/validate/index.js';
import type { KindContext, Written } from './kind-contexts.js';

interface Parts {
  readonly numberLine: string;
  readonly kindLines: string;
  readonly title: string;
  readonly body: string;
}

const documentOf = (
  { capitals, number }: Written,
  {
    numberLine = `Số: ${number}`,
    kindLines = capitals,
    title = 'Về công tác lưu trữ',
    body = 'Điều 1. Phạm vi\nMột.',
  }: Partial<Parts> = {},
): string =>
  [
    'BỘ TÀI CHÍNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    numberLine,
    'Hà Nội, ngày 05 tháng 3 năm 2021',
    kindLines,
    ...(title === '' ? [] : [title]),
    body,
  ].join('\n');

/** Kind, number and title of a document. */
function headed(text: string): readonly (string | null)[] {
  const { kind, number, title } = parseDocument(text).metadata;
  return [kind, number, title];
}

/** A document of the kind, however its heading is written. */
const own = (
  where: string,
  text: (kind: Written) => string,
  title: string | null = 'Về công tác lưu trữ',
): KindContext => ({
  where,
  read: (kind) => headed(text(kind)),
  right: ({ name, number }) => [name, number, title],
});

const headings: readonly KindContext[] = [
  own('in capitals', (kind) => documentOf(kind)),
  own('in decomposed letters', (kind) => documentOf(kind).normalize('NFD')),
  own('with its tones in their other places', (kind) =>
    documentOf(kind, { kindLines: withTonesLast(kind.capitals) }),
  ),
  own('glued together', (kind) => documentOf(kind, { kindLines: kind.capitals.replaceAll(' ', '') })),
  own('cut by a line’s end', (kind) => documentOf(kind, { kindLines: kind.capitals.replace(' ', '\n') })),
  own('on one line with its title', (kind) =>
    documentOf(kind, { kindLines: `${kind.capitals} Về công tác lưu trữ`, title: '' }),
  ),
  own(
    'on one line with a title in capitals',
    (kind) => documentOf(kind, { kindLines: `${kind.capitals} LƯU TRỮ`, title: '' }),
    'LƯU TRỮ',
  ),
  own('with its own number', (kind) => documentOf(kind, { numberLine: `${kind.name} số: ${kind.number}` })),
  own('with its own number on the line below', (kind) =>
    documentOf(kind, { numberLine: `${kind.name} số:\n${kind.number}` }),
  ),
  own('with number and issuer below its name', ({ capitals, number }) =>
    [
      capitals,
      `CỦA BỘ TÀI CHÍNH SỐ ${number} NGÀY 05 THÁNG 3 NĂM 2020`,
      'Về công tác lưu trữ',
      'Điều 1. Một.',
    ].join('\n'),
  ),
  own('again before its number below its name', ({ capitals, number }) =>
    [
      capitals,
      `${capitals} SỐ ${number} NGÀY 05 THÁNG 3 NĂM 2020`,
      'Về công tác lưu trữ',
      'Điều 1. Một.',
    ].join('\n'),
  ),
  {
    where: 'among the facts that a page has above its text',
    read: ({ name }) =>
      parseDocument(
        `Số hiệu: 1234\nLoại văn bản: ${name}\nNgày ban hành: 05/3/2020\n\nVỀ LƯU TRỮ\nĐiều 1. Một.`,
      ).metadata.kind,
    right: ({ name }) => name,
  },
  {
    where: 'in small letters but the first',
    read: (kind) => parseDocument(documentOf(kind, { kindLines: kind.name })).metadata.kind,
    // The name of other things is believed in capitals only; else the number tells the kind.
    right: ({ name, symbol }, { family }) =>
      family === 'plain' ? kindsOfAbbreviation(symbol)[0]?.name : name,
  },
  {
    where: 'without an issuer in its heading',
    read: ({ capitals }) => parseDocument(`${capitals}\nVề công tác lưu trữ\nĐiều 1. Một.`).metadata.issuer,
    right: (_, { soleIssuer }) => soleIssuer,
  },
];

const ISSUED_WITH = '(Ban hành kèm theo Quyết định số 05/QĐ-BTC)';

/** A decision that has another text attached to it. */
const decisionWith = (attached: string): string =>
  [
    'BỘ TÀI CHÍNH',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Độc lập - Tự do - Hạnh phúc',
    'Số: 05/QĐ-BTC',
    'Hà Nội, ngày 05 tháng 3 năm 2021',
    'QUYẾT ĐỊNH',
    'Về công tác lưu trữ',
    'Điều 1. Ban hành văn bản kèm theo.',
    'BỘ TRƯỞNG',
    'Nguyễn Văn A',
    attached,
  ].join('\n');

/** Labels and headings of the texts that are attached to a document. */
const attachedTo = (text: string): readonly string[] =>
  parseDocument(text).body.children.flatMap((node) =>
    node.type === 'appendix' && node.label !== null ? [`${node.label}: ${node.heading}`] : [],
  );

const attachments: readonly KindContext[] = [
  {
    where: 'above an attached text',
    read: ({ capitals }) =>
      attachedTo(decisionWith(`${capitals}\nQuản lý bãi đỗ xe\n${ISSUED_WITH}\nĐiều 1. Phạm vi\nMột.`)),
    right: ({ capitals }, { attachable }) => (attachable ? [`${capitals}: Quản lý bãi đỗ xe`] : []),
  },
  {
    where: 'in an attached text that begins with its title',
    read: ({ name }) =>
      attachedTo(
        decisionWith(`VỀ BÃI ĐỖ XE\n${ISSUED_WITH}\nĐiều 1. Phạm vi\n${name} này áp dụng cho bãi đỗ xe.`),
      ),
    right: ({ capitals }, { attachable }) => (attachable ? [`${capitals}: VỀ BÃI ĐỖ XE`] : []),
  },
  {
    where: 'as what an attached text is issued with',
    read: ({ name, number }) =>
      parseDocument(
        decisionWith(
          `QUY CHẾ\nQuản lý bãi đỗ xe\n(Ban hành kèm theo ${name} số ${number} ngày 05/3/2020)\nĐiều 1. Phạm vi\nMột.`,
        ),
      ).citations.map((citation) => `${citation.kind} ${citation.number} ${citation.relation}`),
    right: ({ name, number }) => [`${name} ${number} issues`],
  },
];

const NATIONAL_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

/** The rules that a document of the kind breaks that has a national name, its kind, articles and nothing else. */
const broken = (kind: Written): ReadonlySet<string> => {
  const text = `${NATIONAL_NAME}\n${kind.capitals}\nĐiều 1. Một.`;
  return new Set(validate(parseDocument(text), text).map(({ rule }) => rule));
};

/** A rule that asks for something only of some kinds. */
const judged = (rule: string, owes: (facts: Kind) => boolean): KindContext => ({
  where: `judged by ${rule}`,
  read: (kind) => broken(kind).has(rule),
  right: (_, facts) => owes(facts),
});

const owed: readonly KindContext[] = [
  judged('form/title', (facts) => facts.hasTitle),
  judged('form/enacting-line', (facts) => facts.owesEnactingLine),
  judged('form/legal-basis', (facts) => facts.owesLegalBasis),
  judged('form/place-date', (facts) => facts.hasPlaceAndRecipients && facts.headIsDated),
  judged('form/recipients', (facts) => facts.hasPlaceAndRecipients),
  {
    where: 'above the lines that part its bases from its articles',
    read: (kind, { enactingLines }) =>
      enactingLines.map((line) => {
        const text = documentOf(kind, { body: `Căn cứ Luật Kế toán;\n${line}:\nĐiều 1. Một.` });
        const preamble = parseDocument(text).body.children.find((node) => node.type === 'preamble');
        return preamble?.children.flatMap((node) =>
          node.type === 'field' && node.name === 'enactingLine' ? [node.value] : [],
        );
      }),
    right: (_, { enactingLines }) => enactingLines.map((line) => [`${line}:`]),
  },
];

/** Everywhere that a document says of itself of which kind it is. */
export const documentContexts: readonly KindContext[] = [...headings, ...attachments, ...owed];
