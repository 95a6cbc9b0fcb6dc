import { afterEach, describe, expect, it, vi } from 'vitest';
import { invoke, sampleDependencies } from './invoke.js';

/** Reads a scan of so many pages, each of which takes so many seconds. */
const slowly =
  (pages: number, seconds: number): (typeof sampleDependencies)['readFile'] =>
  (name, hints) => {
    hints.onPage?.(0, pages);
    for (let done = 1; done <= pages; done += 1) {
      vi.setSystemTime(Date.now() + seconds * 1000);
      hints.onPage?.(done, pages);
    }
    return sampleDependencies.readFile(name, hints);
  };

const stderrOf = async (args: readonly string[], pages: number, seconds: number): Promise<string> => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const dependencies = { readFile: slowly(pages, seconds) };
  const { code, stderr } = await invoke(['plan.txt', '--lang', 'en', ...args], { dependencies });
  expect(code).toBe(0);
  return stderr;
};

afterEach(() => {
  vi.useRealTimers();
});

describe('how far the reading of a scan has come, where standard error is no terminal', () => {
  it('is said in a line every ten seconds', async () => {
    expect(await stderrOf([], 12, 3)).toBe(
      'plan-parse: plan.txt: page 4/12  24 s left\nplan-parse: plan.txt: page 8/12  12 s left\n',
    );
  });

  it('is not said of a file that is read sooner', async () => {
    expect(await stderrOf([], 12, 0.5)).toBe('');
  });

  it('is not said where --quiet asks for that', async () => {
    expect(await stderrOf(['--quiet'], 12, 3)).toBe('');
  });
});
