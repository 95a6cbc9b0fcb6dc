import type { BodyFacts, BodyRow } from '../body-row.js';
import { localBodies } from './local.js';
import { nationalBodies } from './national.js';
import { partyAndFront } from './party.js';
import { sorts } from './sorts.js';

const LONGEST_FIRST = [...sorts].sort((a, b) => b.name.length - a.name.length);

/** What is said of a sort as long as nothing follows it holds of no body of its own name. */
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

/** A row with what it has from its sort. */
function withSort(row: BodyRow): BodyRow {
  const sort = LONGEST_FIRST.find(({ name }) => row.name.startsWith(`${name} `));
  return sort ? { ...ofBodies(factsOf(withSort(sort))), ...row } : row;
}

/** All bodies and sorts of bodies, with the facts that they have from their sorts. */
export const bodyRows: readonly BodyRow[] = [
  ...nationalBodies,
  ...partyAndFront,
  ...localBodies,
  ...sorts,
].map(withSort);
