/** The years in which a term of the National Assembly passed its acts, inclusive. */
export interface AssemblyTerm {
  readonly term: number;
  readonly from: number;
  readonly to: number;
}

/** In the year of an election both the old and the new Assembly pass acts. */
export const assemblyTerms: readonly AssemblyTerm[] = [
  { term: 7, from: 1981, to: 1987 },
  { term: 8, from: 1987, to: 1992 },
  { term: 9, from: 1992, to: 1997 },
  { term: 10, from: 1997, to: 2002 },
  { term: 11, from: 2002, to: 2007 },
  { term: 12, from: 2007, to: 2011 },
  { term: 13, from: 2011, to: 2016 },
  { term: 14, from: 2016, to: 2021 },
  { term: 15, from: 2021, to: 2026 },
  { term: 16, from: 2026, to: 2031 },
];
