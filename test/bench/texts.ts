import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts to measure on, and where they come from. */
export interface Texts {
  readonly from: string;
  readonly bytes: readonly Uint8Array[];
  readonly texts: readonly string[];
  /** Length of all in UTF-8. */
  readonly size: number;
}

/** The documents beside the repository where they are there, else its fixtures. */
export function loadTexts(root: string): Texts {
  const corpus = join(root, '../shared/corpus');
  const folder = existsSync(corpus) ? corpus : join(root, 'fixtures');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt') && !/[\\/]formats[\\/]|^formats/.test(name))
    .sort();
  const bytes = files.map((name) => new Uint8Array(readFileSync(join(folder, name))));
  return {
    from: `${files.length} texts of ${existsSync(corpus) ? 'the corpus' : 'fixtures'}`,
    bytes,
    texts: bytes.map((each) => new TextDecoder().decode(each)),
    size: bytes.reduce((sum, each) => sum + each.length, 0),
  };
}

/** One text of about so many bytes in UTF-8: the documents one after another, repeated. */
export function longText({ texts, size }: Texts, bytes: number): string {
  const once = texts.join('\n\n');
  const whole = once.repeat(Math.floor(bytes / size));
  const rest = (bytes % size) / size;
  return whole + once.slice(0, Math.round(once.length * rest));
}
