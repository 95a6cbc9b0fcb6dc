import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/read/index.js';
import { fateOfMutant } from './check.js';
import { mutantsOf, mutatedFormats } from './mutants.js';

/** Few enough that they are soon done; `npm run fuzz` makes others for as long as one likes. */
const mutants = 25;

describe('a mutant of a file', () => {
  it.each(mutatedFormats)('in %s is read or refused, and never a fault', async (format) => {
    const mutantOf = mutantsOf(format);
    for (let seed = 1; seed <= mutants; seed += 1) {
      const fate = await fateOfMutant(format, mutantOf(seed), (file) =>
        readSource(file, { path: `${seed}.${format}`, ocr: { mode: 'never' } }),
      );
      expect(fate.type === 'fault' ? `seed ${seed}: ${fate.why}` : null).toBeNull();
    }
  });
});
