import type { BodyFacts, BodyRow } from '../body-row.js';
import { localBodies } from './local.js';
import { nationalBodies } from './national.js';
import { partyAndFront } from './party.js';
import { sorts } from './sorts.js';

const LONGEST_FIRST = [...sorts].sort((a, b) => b.name.length - a.name.length);

/** Facts about a sort that only hold while no name follows do not apply to named bodies. */
const ofBodies = ({ needsName, ...facts }: BodyFacts): BodyFacts => facts;

const factsOf = ({
  name,
  isSort,
  abbreviations,
  shortNames,
  otherNames,
  initial,
  notBefore,
  ...facts
}: BodyRow): BodyFacts => facts;

/** A row with the facts inherited from its sort. */
function withSort(row: BodyRow): BodyRow {
  const sort = LONGEST_FIRST.find(({ name }) => row.name.startsWith(`${name} `));
  return sort ? { ...ofBodies(factsOf(withSort(sort))), ...row } : row;
}

/** All bodies and sorts of bodies, with the facts inherited from their sorts. */
export const bodyRows: readonly BodyRow[] = [
  ...nationalBodies,
  ...partyAndFront,
  ...localBodies,
  ...sorts,
].map(withSort);
