import { compareText } from '../../../chars/index.js';
import type { Commit, FileChange } from './fast-import.js';
import type { LawEvent } from './law-events.js';
import { words } from './words.js';

/** An event, with the file of the law that it is of. */
export interface FileEvent extends Omit<LawEvent, 'text'> {
  readonly path: string;
  /** What the law is called, and its title. */
  readonly law: string;
  readonly title: string | null;
  /** What happens to the file; `null` where it stays as it is. */
  readonly change: FileChange | null;
}

/** Laws that a subject names. */
const MOST_NAMED = 3;

/** On one day a law is there before it is changed, and is changed before it goes. */
const places = { issued: 0, amended: 1, ended: 2 } as const;

const subjectOf = ([first, ...others]: readonly [FileEvent, ...FileEvent[]]): string => {
  const { what, law, title, by } = first;
  const laws = [first, ...others].map((event) => event.law);
  const subject = {
    issued: () => words.issued(law, title),
    amended: () => words.amended(by.name, laws.slice(0, MOST_NAMED), laws.length - MOST_NAMED),
    ended: () => words.ended(law),
  }[what]();
  return subject.replace(/\s+/gu, ' ').trim();
};

/** What one act does on one day to all laws together is one commit; the commits are in the order of the days. */
export function* commitsOf(events: readonly FileEvent[]): Generator<Commit> {
  const groups = new Map<string, [FileEvent, ...FileEvent[]]>();
  for (const event of events) {
    const { what, day, by, path } = event;
    const key = JSON.stringify([day, places[what], by.id, what === 'amended' ? '' : path]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  for (const [, group] of [...groups].toSorted(([a], [b]) => compareText(a, b))) {
    const [{ what, day, by }] = group;
    const lines = group.flatMap((event) => event.lines);
    const body = [...lines, ...(what === 'issued' ? [] : [words.effective(day)])].join('\n');
    yield {
      day,
      author: by.issuer ?? by.name,
      message: `${subjectOf(group)}\n\n${body}\n\nAct: ${by.id}\nEffective-Date: ${day}\n`,
      changes: group.flatMap(({ change }) => change ?? []),
    };
  }
}
