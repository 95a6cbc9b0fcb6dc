import { parseDocument } from '../../src/index.js';
import type { ParsedDocument } from '../../src/model/index.js';
import { pair } from '../fixtures/agreement.js';
import { outlineOf } from '../fixtures/outline.js';
import { toneless } from '../fixtures/spelling.js';

/** What must be the same however a document is set; tones and white space in words do not count. */
export interface Summary {
  readonly metadata: Readonly<Record<string, string>>;
  readonly outline: readonly string[];
  readonly citations: readonly string[];
}

/** So much of a unit's text tells it from others. */
const HEAD = 40;

export function summaryOf({ metadata, body, citations }: ParsedDocument): Summary {
  const { signers, recipients, addressees, keywords: _keywords, ...rest } = metadata;
  const words = Object.entries(rest).map(([name, value]) => [
    name,
    name === 'number' || value === null ? `${value}` : toneless(value),
  ]);
  return {
    metadata: {
      ...Object.fromEntries(words),
      signers: signers.map((signer) => `${toneless(signer.name)}, ${toneless(signer.position)}`).join('; '),
      recipients: recipients.map(toneless).join('; '),
      addressees: addressees.map(toneless).join('; '),
    },
    outline: outlineOf(body).map(
      ({ path, head }) => `${path.map(spelt).join(' / ')}: ${toneless(head).slice(0, HEAD)}`,
    ),
    citations: citations.map(({ kind, number, date, name, relation }) =>
      [relation, kind, number, date, name === null ? null : toneless(name)]
        .filter((part) => part !== null)
        .join(' '),
    ),
  };
}

const spelt = (label: string): string => label.normalize('NFC').replace(/Ð/gu, 'Đ').replace(/ð/gu, 'đ');

/** Parses and sums up. */
export const summarize = (text: string): Summary => summaryOf(parseDocument(text));

const linesOf = ({ metadata, outline, citations }: Summary): readonly string[] => [
  ...Object.entries(metadata).map(([name, value]) => `${name}: ${value}`),
  ...outline.map((unit) => `unit ${unit}`),
  ...citations.map((citation) => `cites ${citation}`),
];

/** What only one of two summaries says, in words. */
export function differences(plain: Summary, changed: Summary): readonly string[] {
  const { missed, extra } = pair(linesOf(plain), linesOf(changed), String, String);
  return [...missed.map((line) => `lost: ${line}`), ...extra.map((line) => `new: ${line}`)];
}
