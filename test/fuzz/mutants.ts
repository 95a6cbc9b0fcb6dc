import { readdirSync, readFileSync } from 'node:fs';
import { mutators } from './mutate.js';
import { randomOf } from './random.js';

const folder = new URL('../../fixtures/', import.meta.url);

/** Short files first: with each a mutant is soon made and read. */
const mostBytes = 80_000;

const filesIn = (place: URL, end: string): readonly Uint8Array[] =>
  readdirSync(place)
    .filter((name) => name.endsWith(`.${end}`))
    .map((name) => readFileSync(new URL(name, place)))
    .filter(({ length }) => length <= mostBytes);

/** A letterhead, lists, a table and emphasis, as Markdown writes them. */
const markdown = `# KẾ HOẠCH\n\n**Số:** 12/KH-UBND\n\n1. Mục đích\n   - _thực hiện_ Nghị quyết số 52-NQ/TW ngày 27/9/2019\n2. Yêu cầu\n\n| STT | Nội dung |\n| --- | --- |\n| 1 | [xem](x) \`Điều 5\` |\n\n> Điều 1. Phạm vi[^1]\n\n[^1]: ghi chú\n`;

const seedsOf = (format: string): readonly Uint8Array[] => {
  // Answers of this program, made of the texts when they are wanted.
  if (format === 'ndjson') return filesIn(folder, 'txt');
  if (format === 'md') return [Buffer.from(markdown)];
  const own = filesIn(new URL('formats/', folder), format);
  return format === 'txt' ? [...filesIn(folder, 'txt'), ...own] : own;
};

/** The formats whose files are mutated. */
export const mutatedFormats: readonly string[] = Object.keys(mutators);

/** Makes what gives a format's mutants by their seeds. */
export const mutantsOf = (format: string): ((seed: number) => Uint8Array) => {
  const seeds = seedsOf(format);
  const mutate = mutators[format];
  if (mutate === undefined || seeds.length === 0) throw new Error(`there are no files of ${format}`);
  return (seed) => {
    const random = randomOf(seed);
    return mutate(random.pick(seeds), random);
  };
};
