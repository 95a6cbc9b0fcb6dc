import {
  type Confidence,
  type DeciderName,
  type FieldName,
  type Pin,
  pinLevels,
  type Reason,
  type TreeNode,
  type Zone,
} from '../../../model/index.js';

const zones: Readonly<Record<Zone, string>> = {
  chrome: 'around the document (page furniture, web page)',
  heading: 'heading',
  title: 'title',
  preamble: 'preamble',
  body: 'body',
  table: 'table',
  form: 'form',
  footnote: 'footnote',
  quotation: 'quoted text',
  appendixTitle: 'title of an attached text',
  closing: 'closing',
};

const nodes: Readonly<Record<TreeNode['type'], string>> = {
  root: 'document',
  heading: 'heading',
  preamble: 'preamble',
  closing: 'closing',
  field: 'field',
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  subsection: 'subsection',
  article: 'article',
  clause: 'clause',
  point: 'point',
  division: 'division',
  appendix: 'attached text',
  form: 'form',
  paragraph: 'paragraph',
  bullet: 'bullet',
  table: 'table',
  tableRow: 'row of a table',
  tableCell: 'cell of a table',
  footnote: 'footnote',
  quotation: 'quoted text',
  chrome: 'web page around the document',
  furniture: 'running head, page number or stamp',
  contents: 'table of contents',
};

const fields: Readonly<Record<FieldName, string>> = {
  nationalName: 'national name',
  motto: 'motto',
  parentIssuer: 'parent body',
  issuer: 'issuer',
  number: 'number',
  placeDate: 'place and date',
  urgency: 'urgency',
  secrecy: 'secrecy',
  kind: 'kind',
  title: 'title',
  addressee: 'addressee',
  enactingAuthority: 'enacting authority',
  basis: 'legal basis',
  proposal: 'proposal',
  enactingLine: 'enacting line',
  authority: 'on whose behalf',
  signerPosition: 'position of the signer',
  signer: 'signer',
  recipients: 'recipients',
};

const confidences: Readonly<Record<Confidence, string>> = {
  exact: 'exact: written as the rules want it',
  repaired: 'repaired: a space, a dash or a letter was mended',
  inferred: 'inferred: a part was taken from its surroundings',
};

/** What to say of each decider. */
export type ReasonMessages = {
  readonly [Rule in DeciderName]: (reason: Extract<Reason, { rule: Rule }>) => string;
};

const reasons: ReasonMessages = {
  'title-of-another': ({ of }) => `it stands in the title of ${of}`,
  'quoted-phrase': ({ words }) => `it stands in the quoted phrase ${words}…`,
  'issued-with': ({ words }) => `the words "${words}", by which it issues what follows`,
  'issued-by-another': ({ words }) => `the words "${words}", which only say who issued it`,
  'short-name': ({ words }) => `the words "${words}", after which it is a short name`,
  'passive-voice': ({ words }) => `the passive "${words}"`,
  'second-verb': ({ words }) => `the second verb, "${words}"`,
  'verb-in-description': ({ of, words }) => `the words "${words}" in the description of ${of}`,
  denied: ({ words }) => `the words "${words}", which are denied`,
  'still-in-force': ({ words }) => `the words "${words}" after it, by which it goes on to hold`,
  draft: ({ words }) => `the words "${words}", which are those of a draft`,
  'order-to-others': ({ words }) => `the words "${words}", which tell others to do it`,
  'quoted-basis': ({ of }) => `it is quoted as a legal basis of ${of}`,
  'verb-before': ({ words }) => `the words "${words}"`,
  'joined-to-previous': ({ of }) => `it is joined to ${of}`,
  'in-description': ({ of }) => `it stands in the description of ${of}`,
  'after-semicolon': ({ of }) => `it goes on with what is said of ${of}`,
  'verb-opening-list': ({ words }) => `the words "${words}", which open the list`,
  'verb-before-colon': ({ words }) => `the words "${words}" before the colon`,
  'column-head': ({ words }) => `the head of its column, "${words}"`,
  'repeal-list': () => 'it is in a list whose title says that all in it is repealed',
  'under-introduction': ({ words }) => `it is in the list under "… ${words}"`,
  'nothing-said': () => 'no words say anything',
  'later-in-sentence': ({ words }) => `the words "${words}" after it`,
};

/** What the explanation of a line says in English. The other languages must have the same keys. */
export const en = {
  zones,
  nodes,
  fields,
  confidences,
  reasons,
  blank: 'The line is blank.',
  leftOut: 'The line is left out: page furniture, or nothing but a rule.',
  readAs: 'Read as',
  unit: 'Unit',
  noUnit: 'none',
  lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
  tree: 'Tree',
  citations: (count: number) => `Citations (${count})`,
  noCitations: 'none found',
  parts: {
    kind: 'Kind',
    number: 'Number',
    date: 'Date',
    name: 'Name',
    issuer: 'Issuer',
    subject: 'Title',
    pins: 'Provisions',
    relation: 'Relation',
    why: 'Why',
    by: 'Done by',
    work: 'Document',
    confidence: 'Found',
  },
  bySelf: 'the document that was read',
  mentions: (count: number) => (count === 1 ? '1 mention' : `${count} mentions`),
  pin: (pin: Pin) =>
    pinLevels.flatMap((level) => (pin[level] === null ? [] : [`${level} ${pin[level]}`])).join(' '),
  noSuchLine: (path: string, line: number) => `${path}: there is no line ${line}`,
};

/** What the explanation of a line says, in any language. */
export type ExplainMessages = typeof en;
