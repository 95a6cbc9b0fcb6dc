import type { Confidence, FieldName, Reason, TreeNode, Zone } from '../../../model/index.js';

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
  footnote: 'footnote',
  quotation: 'quoted text',
};

const fields: Readonly<Record<FieldName, string>> = {
  nationalName: 'national name',
  motto: 'motto',
  parentIssuer: 'parent body',
  issuer: 'issuer',
  number: 'number',
  placeDate: 'place and date',
  kind: 'kind',
  title: 'title',
  addressee: 'addressee',
  enactingAuthority: 'enacting authority',
  basis: 'legal basis',
  proposal: 'proposal',
  enactingLine: 'enacting line',
  adoption: 'adoption',
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

const reasonInEnglish = (reason: Reason): string => {
  switch (reason.rule) {
    case 'words':
      return `the words "${reason.words}"`;
    case 'description':
      return reason.words === null
        ? `it stands in the description of ${reason.of}`
        : `the words "${reason.words}" in the description of ${reason.of}`;
    case 'title':
      return `it stands in the title of ${reason.of}`;
    case 'neighbour':
      return `it stands next to ${reason.of}`;
    case 'row':
      return `it is in a row with ${reason.of}`;
    case 'lead':
      return `it is in the list under "… ${reason.words}"`;
    case 'repealList':
      return 'it is in a list whose title says that all in it is repealed';
    case 'none':
      return 'no words say anything';
  }
};

/** What the explanation of a line says in English. */
export const en = {
  zones,
  nodes,
  fields,
  confidences,
  reason: reasonInEnglish,
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
  pin: (article: string | null, clause: string | null, point: string | null) =>
    [
      article === null ? null : `article ${article}`,
      clause === null ? null : `clause ${clause}`,
      point === null ? null : `point ${point}`,
    ]
      .filter((level) => level !== null)
      .join(' '),
  noSuchLine: (path: string, line: number) => `${path}: there is no line ${line}`,
};

/** The texts of one language. English is the pattern: what another language lacks does not compile. */
export type ExplainMessages = typeof en;
