import { describe, expect, it } from 'vitest';
import { isGlob, readGlob } from '../../src/chars/index.js';

const matches = (pattern: string, path: string): boolean => readGlob(pattern)?.matches(path) === true;

describe('a pattern', () => {
  it.each([
    ['*.txt', ['a.txt', 'kế hoạch.txt'], ['a/b.txt', 'a.md', '.txt', '.a.txt']],
    ['**/*.txt', ['a.txt', 'x/y/a.txt'], ['.git/a.txt', 'x/.y/a.txt']],
    ['kho/**', ['kho/a', 'kho/x/y'], ['a', 'khoa', 'kho/.a']],
    ['**/old/**/*.md', ['old/a.md', 'x/old/y/z/a.md'], ['x/olds/a.md']],
    ['?[a-cđ]', ['1b', 'xđ'], ['b', '1d', '/b']],
    ['[!a]b', ['xb'], ['ab', '/b']],
    ['[]a]', [']', 'a'], ['b']],
    ['[a', ['[a'], ['a']],
    ['{a,b{c,d}}/x.{txt,md}', ['a/x.md', 'bd/x.txt'], ['b/x.md', 'abc/x.md']],
    ['{a}', ['{a}'], ['a']],
    ['@(a|b).txt', ['a.txt', 'b.txt'], ['ab.txt', '.txt']],
    ['+(ab)c', ['abc', 'ababc'], ['c', 'ac']],
    ['?(x)*(y)z', ['z', 'xz', 'yyz', 'xyz'], ['xxz']],
    ['!*.txt', ['a.md'], ['a.txt']],
    ['./a/*', ['a/b'], ['b']],
    ['a\\*b', ['a*b'], ['acb']],
    ['(1).txt', ['(1).txt'], ['1.txt']],
  ])('%s means what shells mean by it', (pattern, inside, outside) => {
    expect(inside.filter((path) => !matches(pattern, path))).toEqual([]);
    expect(outside.filter((path) => matches(pattern, path))).toEqual([]);
  });

  it('says which folders it can match something in', () => {
    const glob = readGlob('kho/*/2024*/**/x.txt');
    expect(
      ['kho', 'kho/a', 'kho/a/2024-b', 'kho/a/2024/c/d'].filter((path) => !glob?.reachesInto(path)),
    ).toEqual([]);
    expect(['ngoài', 'kho/a/2023', 'kho/.a'].filter((path) => glob?.reachesInto(path))).toEqual([]);
  });

  it('is distinguished from a name', () => {
    expect(['a*', '[ab]', '{a,b}', 'a?', '+(a)'].filter((name) => !isGlob(name))).toEqual([]);
    expect(['a.txt', 'a (1).txt', '[a', '{a}', 'a+b', 'x!'].filter(isGlob)).toEqual([]);
  });

  it.each([['!(a)'], ['a!(b|c)d'], ['a'.repeat(1001)], [`${'@(a|'.repeat(60)}b${')'.repeat(60)}`]])(
    '%s is not read',
    (pattern) => {
      expect(readGlob(pattern)).toBeNull();
    },
  );

  // A backtracking regular expression would take practically forever for each of these.
  it.each([
    ['*a'.repeat(480)],
    ['**/a'.repeat(200)],
    [`${'[a-z]*'.repeat(150)}b`],
    ['*(*(*(a)*)*)b'],
    ['+(+(+(+(a))))b'],
    [`${'+(a|'.repeat(40)}a${')'.repeat(40)}b`],
    [`${'{a*,'.repeat(45)}b${'}'.repeat(45)}c`],
    [`${'{a,aa}'.repeat(160)}b`],
  ])('matches in time that grows with its length only', (pattern) => {
    const glob = readGlob(pattern);
    expect(glob).not.toBeNull();
    for (const path of ['a'.repeat(255), `${'a'.repeat(40)}/`.repeat(20), 'a/'.repeat(200)])
      expect(glob?.matches(`${path}!`)).toBe(false);
  });
});
