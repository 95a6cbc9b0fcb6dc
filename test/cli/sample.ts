import type {
  BodyNode,
  Citation,
  Division,
  NamedUnit,
  NamedUnitType,
  Paragraph,
  ParsedDocument,
  Position,
  Work,
} from '../../src/model/index.js';

/** A text that the sample document is made to fit, so that positions slice what they name. */
export const sampleText = [
  'ỦY BAN NHÂN DÂN TỈNH AN BÌNH',
  'Số: 12/KH-UBND',
  'KẾ HOẠCH',
  'Chuyển đổi số năm 2024',
  'I. MỤC ĐÍCH',
  '1. Mục đích',
  'Triển khai Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.',
  '2. Yêu cầu',
  'Thực hiện Luật Giao dịch điện tử.',
  'II. TỔ CHỨC',
  '1. Sở Thông tin',
  'Theo Nghị quyết số 52-NQ/TW.',
  '',
].join('\n');

const pointAt = (offset: number): Position['start'] => {
  const before = sampleText.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
};

const span = (from: string, to: string, after = 0): Position => {
  const start = sampleText.indexOf(from, after);
  return { start: pointAt(start), end: pointAt(sampleText.indexOf(to, start) + to.length) };
};

const paragraph = (value: string, position: Position): Paragraph => ({
  type: 'paragraph',
  value,
  position,
});

export const division = (
  label: string,
  heading: string | null,
  position: Position,
  children: readonly BodyNode[],
  numbering: Division['numbering'] = 'arabic',
): Division => ({
  type: 'division',
  numbering,
  label,
  heading,
  page: null,
  paragraph: null,
  position,
  children,
});

export const named = (
  type: NamedUnitType,
  label: string,
  heading: string | null,
  children: readonly BodyNode[],
): NamedUnit => ({
  type,
  label,
  heading,
  page: null,
  paragraph: null,
  position: span('KẾ HOẠCH', 'KẾ HOẠCH'),
  children,
});

const citation = (id: string, text: string, after: number, rest: Partial<Citation>): Citation => ({
  id,
  text,
  kind: null,
  number: null,
  date: null,
  name: null,
  issuer: null,
  subject: null,
  pins: [],
  relation: 'implements',
  by: null,
  effectiveOn: null,
  extent: null,
  work: 'w1',
  unit: [],
  confidence: 'exact',
  page: null,
  paragraph: null,
  position: span(text, text, after),
  ...rest,
});

const work = (id: string, rest: Partial<Work>): Work => ({
  id,
  urn: null,
  kind: null,
  number: null,
  date: null,
  issuer: null,
  name: null,
  title: null,
  mentions: 1,
  ...rest,
});

const whole: Position = { start: pointAt(0), end: pointAt(sampleText.length) };
const secondPart = sampleText.indexOf('II. TỔ CHỨC');

/** A small plan with two parts, two works and a finding. */
export const sample: ParsedDocument = {
  schemaVersion: 2,
  source: { path: 'plan.txt', format: 'text', encoding: 'utf-8', bytes: 400, sha256: null },
  metadata: {
    kind: 'Kế hoạch',
    number: '12/KH-UBND',
    issuedOn: '2024-02-05',
    issuer: 'Ủy ban nhân dân tỉnh An Bình',
    place: 'An Bình',
    title: 'Chuyển đổi số năm 2024',
    effectiveOn: null,
    expiresOn: null,
    field: null,
    urgency: null,
    secrecy: null,
    addressees: [],
    signers: [{ name: 'Trần Thị Hòa', position: 'Phó Chủ tịch', authority: 'KT. CHỦ TỊCH' }],
    recipients: [],
    urn: null,
    keywords: [],
  },
  body: {
    type: 'root',
    position: whole,
    children: [
      division(
        'I',
        'MỤC ĐÍCH',
        span('I. MỤC', 'điện tử.'),
        [
          division('1', 'Mục đích', span('1. Mục', 'Chính trị.'), [
            paragraph(
              'Triển khai Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị.',
              span('Triển', 'trị.'),
            ),
          ]),
          division('2', 'Yêu cầu', span('2. Yêu', 'điện tử.'), [
            paragraph('Thực hiện Luật Giao dịch điện tử.', span('Thực hiện', 'tử.')),
          ]),
        ],
        'roman',
      ),
      division(
        'II',
        'TỔ CHỨC',
        span('II. TỔ', 'NQ/TW.'),
        [
          division('1', 'Sở Thông tin', span('1. Sở', 'NQ/TW.'), [
            paragraph('Theo Nghị quyết số 52-NQ/TW.', span('Theo', 'TW.')),
          ]),
        ],
        'roman',
      ),
    ],
  },
  citations: [
    citation('c1', 'Nghị quyết số 52-NQ/TW ngày 27/9/2019 của Bộ Chính trị', 0, { unit: ['I', '1'] }),
    citation('c2', 'Luật Giao dịch điện tử', 0, { work: 'w2', relation: 'refers', unit: ['I', '2'] }),
    citation('c3', 'Nghị quyết số 52-NQ/TW', secondPart, { relation: 'basis', unit: ['II', '1'] }),
  ],
  works: [
    work('w1', {
      kind: 'Nghị quyết',
      number: '52-NQ/TW',
      date: '2019-09-27',
      issuer: 'Bộ Chính trị',
      mentions: 2,
    }),
    work('w2', { kind: 'Luật', name: 'Giao dịch điện tử' }),
  ],
  effects: [],
  transitional: [],
  operations: [],
  edges: [
    { source: 'self', target: 'w1', relation: 'implements', mentions: ['c1'] },
    { source: 'self', target: 'w1', relation: 'basis', mentions: ['c3'] },
    { source: 'self', target: 'w2', relation: 'refers', mentions: ['c2'] },
  ],
  standards: [],
  diagnostics: [
    {
      rule: 'form/place-date',
      severity: 'warning',
      message: 'no place and date',
      page: null,
      paragraph: null,
      position: span('KẾ HOẠCH', 'KẾ HOẠCH'),
    },
  ],
};
