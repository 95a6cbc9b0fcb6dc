import { expect, it, vi } from 'vitest';
import type { BodyRow } from '../../src/lexicon/bodies/index.js';

const ADDED: readonly BodyRow[] = [
  { name: 'Ủy ban Lúa nước', abbreviations: ['UBLN'] },
  { name: 'Bộ Đèn lồng', abbreviations: ['BĐLg'] },
  { name: 'Sở Hoa đăng', abbreviations: ['SHĐg'], isLocal: true },
  { name: 'Trúc viện', isSort: true, hasProperName: true },
];

// What adding a body or a sort of bodies takes: its row, and nothing else.
vi.mock('../../src/lexicon/bodies/national.js', async (original) => {
  const { nationalBodies } = await original<typeof import('../../src/lexicon/bodies/national.js')>();
  return { nationalBodies: [...nationalBodies, ...ADDED] };
});

const { bodyContexts, differingIn } = await import('./body-contexts.js');
const { everyBody } = await import('./say-bodies.js');
const { isLocalAbbreviation, isNationalAbbreviation, issuerOfAbbreviation } = await import(
  '../../src/lexicon/index.js'
);

const names = new Set(ADDED.map(({ name }) => name));
const added = everyBody().filter(({ row }) => names.has(row.name));

it.each(Object.entries(bodyContexts))('reads a body that is but a row %s', (_context, read) => {
  expect(added).toHaveLength(ADDED.length);
  expect(differingIn(read, added)).toEqual([]);
});

it('knows the body by its abbreviation in a number', () => {
  expect([issuerOfAbbreviation('BĐLg'), isNationalAbbreviation('UBLN'), isLocalAbbreviation('SHĐg')]).toEqual(
    ['Bộ Đèn lồng', true, true],
  );
});
