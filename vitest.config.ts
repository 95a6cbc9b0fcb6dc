import { defineConfig } from 'vitest/config';
import { plainLettersInTests } from './.config/plain-letters.mjs';

const { TEST_RESULTS: results } = process.env;

export default defineConfig({
  plugins: [plainLettersInTests],
  test: {
    include: ['test/**/*.test.ts'],
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Continuous integration counts the tests from the file that it names here.
    reporters: results ? ['default', ['json', { outputFile: results }]] : ['default'],
  },
});
