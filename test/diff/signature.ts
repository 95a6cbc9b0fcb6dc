import type { Change, DiffPlace } from '../../src/model/index.js';

const IN_TABLE = new Set(['table', 'row', 'cell']);

const say = (place: DiffPlace | null): string => {
  const path = place?.path ?? [];
  const cut = path.findIndex(({ type }) => IN_TABLE.has(type));
  return (cut < 0 ? path : path.slice(0, cut)).map(({ type, label }) => label ?? type).join('/');
};

/** The kinds, type and places of a change, for comparison with those that a mutation expects. */
export const signatureOf = ({ kinds, type, from, to }: Change): string =>
  [kinds.join('+'), type, say(from), say(to)].join(' | ');
