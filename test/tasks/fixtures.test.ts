import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentTasks, type ParsedDocument, parseDocument } from '../../src/index.js';
import { nodesOf } from '../../src/model/index.js';
import { readSource } from '../../src/read/read.js';
import { note } from './say.js';

const folder = new URL('../../fixtures/tasks/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(?:txt|html)$/u.test(name));

interface Read {
  readonly text: string;
  readonly document: ParsedDocument;
}

async function read(name: string): Promise<Read> {
  const bytes = readFileSync(new URL(name, folder));
  const { text, layout, info } = await readSource(bytes, { path: name });
  return { text, document: parseDocument(text, { layout: layout ?? null, source: info }) };
}

const folded = (text: string): string => text.normalize('NFC').replaceAll(/[\s–—-]+/gu, '');

const isDay = (day: string | null): boolean =>
  day === null || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day;

describe.each(names)('%s', (name) => {
  it('gives the tasks that a person finds in it', async () => {
    const { document } = await read(name);
    const notes = documentTasks(document).tasks.map(
      (task) =>
        `${task.unit.join(' › ')}\n${note(task)}${task.citations.map((id) => `\ncites: ${document.citations.find((each) => each.id === id)?.number}`).join('')}`,
    );
    await expect(`${notes.join('\n\n')}\n`).toMatchFileSnapshot(
      new URL(name.replace(/\.\w+$/u, '.tasks'), folder).pathname,
    );
  });

  it('says of each where it stands, and names days that there are', async () => {
    const { text, document } = await read(name);
    const places = new Set(nodesOf(document.body).map(({ position }) => JSON.stringify(position)));
    const { tasks } = documentTasks(document);
    expect(tasks.length).toBeGreaterThan(2);
    expect(tasks.map(({ id }) => id)).toEqual(tasks.map((_, index) => `t${index + 1}`));
    for (const [index, { position, what, due }] of tasks.entries()) {
      expect(places).toContain(JSON.stringify(position));
      // A merged cell applies to the rows below it, but is in none of them.
      if (what !== tasks[index - 1]?.what)
        expect(folded(text.slice(position.start.offset, position.end.offset))).toContain(
          folded(what).slice(0, 40),
        );
      expect([due?.from ?? null, due?.until ?? null].every(isDay)).toBe(true);
      if (due?.from != null && due.until !== null) expect(due.from <= due.until).toBe(true);
    }
  });
});
