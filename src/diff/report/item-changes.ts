import type { Change, ChangeKind } from '../../model/index.js';
import type { Item } from '../form/item.js';
import { nodeOf } from '../form/item.js';
import { headOf } from './heads.js';
import { placeOf } from './place.js';
import { type RereadHeading, withoutCase } from './reread-heading.js';
import { joinWordings, type Wording, wordStretches } from './word-stretches.js';

/** A change, and whether it is silent: needed for patching, but not reported to people. */
export interface ReportedChange {
  readonly change: Change;
  readonly isSilent: boolean;
}

const wordingOf = ({ text, heading, words }: Item): Wording => ({ text: text ?? heading ?? '', words });

const isSame = (from: Wording, to: Wording): boolean =>
  from.words.length === to.words.length && from.words.every(({ id }, index) => id === to.words[index]?.id);

const lower = (label: string | null): string | null => label?.toLowerCase() ?? null;

const labelOf = (item: Item): string | null => {
  const table = item.type === 'cell' ? item.parent?.parent : null;
  return table ? headOf(table, item.column) : item.label;
};

const nothing = { heading: null, words: null, node: null };

/** What happened to an item with a partner; `null` if nothing did. */
export const changeOfPair = (
  from: Item,
  to: Item,
  isMoved: boolean,
  reread: RereadHeading | null,
): ReportedChange | null => {
  const span = from.span ?? { froms: [from], tos: [to] };
  const [one, other] = [span.froms, span.tos].map((items) => joinWordings(items.map(wordingOf)));
  if (one === undefined || other === undefined) return null;
  const before =
    reread?.isSame === false ? { text: reread.text.text ?? '', words: withoutCase(reread.text.words) } : one;
  const isChanged = !isSame(one, other);
  const kinds: ChangeKind[] = [];
  if (isMoved) kinds.push('moved');
  if (from.labelId !== to.labelId) kinds.push('renumbered');
  if (isChanged && reread?.isSame !== true) kinds.push('changed');
  const isCell = to.type === 'cell';
  const isRegrouped = span.froms.length !== 1 || span.tos.length !== 1;
  const isRenamed = lower(from.label) !== lower(to.label);
  if (kinds.length === 0 && !isChanged && !isRegrouped && !isRenamed && from.type === to.type) return null;
  const stretches = isChanged || isRegrouped ? wordStretches(before, other) : null;
  const isText = to.text !== null;
  const change: Change = {
    ...nothing,
    kinds,
    type: to.type,
    name: to.name,
    from: placeOf(span.froms),
    to: placeOf(span.tos),
    labelFrom: labelOf(from),
    labelTo: labelOf(to),
    heading: isText ? null : stretches,
    words: isText ? stretches : null,
  };
  // A cell that moved is reported with its column.
  return { change, isSilent: kinds.length === 0 || (isCell && !isChanged) };
};

const isFree = ({ partner }: Item): boolean => partner === null;

/** An item that only one of the documents has, without what moved into or out of it. */
export const changeOfUnpaired = (
  item: Item,
  kind: 'added' | 'removed',
  isSilent: boolean,
): ReportedChange => ({
  change: {
    ...nothing,
    kinds: [kind],
    type: item.type,
    name: item.name,
    from: kind === 'removed' ? placeOf([item]) : null,
    to: kind === 'added' ? placeOf([item]) : null,
    labelFrom: kind === 'removed' ? labelOf(item) : null,
    labelTo: kind === 'added' ? labelOf(item) : null,
    node: nodeOf(item, isFree),
  },
  isSilent,
});
