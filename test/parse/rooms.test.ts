import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = new URL('../../src/parse/', import.meta.url).pathname;
/** In the order in which a text goes through them; each may import those before it. */
const ROOMS = ['line', 'mend', 'head', 'attached', 'table', 'body', 'tree'];

interface Import {
  readonly from: string;
  readonly to: string;
}

/** The imports of a room from other rooms, by paths below the folder of the parser. */
function importsOf(room: string): readonly Import[] {
  return readdirSync(path.join(root, room)).flatMap((name) => {
    const from = path.join(room, name);
    const source = readFileSync(path.join(root, from), 'utf8');
    return [...source.matchAll(/from '(?<target>\.[^']+)'/gu)]
      .map((match) => ({ from, to: path.join(room, match.groups?.['target'] ?? '') }))
      .filter(({ to }) => !to.startsWith('..') && !to.startsWith(`${room}/`) && to.includes('/'));
  });
}

describe('the rooms of the parser', () => {
  it('are these', () => {
    const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...ROOMS].sort());
  });

  it.each(ROOMS)('%s imports rooms before it, through their doors', (room) => {
    const before = ROOMS.slice(0, ROOMS.indexOf(room)).map((name) => `${name}/index.js`);
    expect(importsOf(room).filter(({ to }) => !before.includes(to))).toEqual([]);
  });
});
