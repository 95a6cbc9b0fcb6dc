import { describe, expect, it } from 'vitest';
import { clauses, readClause } from './clauses.js';

describe('a clause on effect', () => {
  it.each(clauses.map((clause) => [clause.say, clause] as const))(
    'is read as a person reads it: %s',
    (_, clause) => {
      const { effectiveOn, expiresOn, parts, ceases, transitional, diagnostics } = clause;
      expect(readClause(clause)).toEqual({
        effectiveOn,
        expiresOn,
        parts,
        ceases,
        transitional,
        diagnostics,
      });
    },
  );
});
