import { unzipSync, zipSync } from 'fflate';
import { mutateParsedLine } from './parsed-line.js';
import type { Random } from './random.js';

/** Numbers that programs stumble over. */
const numbers = [
  '0',
  '-1',
  '1',
  '255',
  '32768',
  '65535',
  '65536',
  '-32769',
  '2147483647',
  '2147483648',
  '4294967295',
  '999999999',
  '1e9',
  '99999999999999999999',
  '-0.5',
  'NaN',
];

/** Words that are no words of the file's format, or too much so. */
const words = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '',
  '\u0000',
  '\ufffd',
  'x'.repeat(5000),
];

const stretch = (length: number, { below }: Random, most = 200): readonly [number, number] => {
  const start = below(length);
  return [start, Math.min(length, start + 1 + below(most))];
};

type TextChange = (text: string, random: Random) => string;

const replaceOne =
  (pattern: RegExp, make: (found: string, random: Random) => string): TextChange =>
  (text, random) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return text;
    const { 0: word, index } = random.pick(found);
    return text.slice(0, index) + make(word, random) + text.slice(index + word.length);
  };

/** What is done to a text, whatever it is written in. */
const textChanges: readonly TextChange[] = [
  replaceOne(/-?\d+/g, (_number, { pick }) => pick(numbers)),
  replaceOne(/-?\d+/g, (number, { pick }) => pick([`${number}0000`, `-${number}`, `${Number(number) + 1}`])),
  replaceOne(/[\p{L}_:-]{2,}/gu, (_word, { pick }) => pick(words)),
  replaceOne(/<[^<>]*>/g, (tag, { below }) => tag.repeat(below(300))),
  replaceOne(/<[^<>]*>/g, () => ''),
  replaceOne(/\{[^{}]*\}|\\[a-z]+/g, (group, { below }) => group.repeat(below(300))),
  replaceOne(/[<>{}()[\]/\\"'&;]/g, (sign, { below, pick }) =>
    pick(['', sign.repeat(below(500)), `${sign}${sign}`]),
  ),
  (text, random) => {
    const [start, end] = stretch(text.length, random);
    return text.slice(0, start) + text.slice(start, end).repeat(random.below(20)) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = stretch(text.length, random, 2000);
    const at = random.below(text.length);
    return text.slice(0, at) + text.slice(start, end) + text.slice(at);
  },
  (text, random) => {
    const [start, end] = stretch(text.length, random, 2000);
    return text.slice(0, start) + text.slice(end);
  },
  (text, { below }) => text.slice(0, below(text.length)),
  (text, { below, pick }) => {
    const at = below(text.length);
    return text.slice(0, at) + pick(words) + text.slice(at);
  },
  // Elements that hold themselves, as deep as nobody writes.
  replaceOne(/<([A-Za-z:]+)[^<>]*>/g, (tag, { below }) => tag.repeat(2 + below(2000))),
  replaceOne(/(\w+:)?\w+="[^"]*"/g, (attribute, { below, pick }) => {
    const [name = ''] = attribute.split('=');
    return pick([
      `${name}="${pick(numbers)}"`,
      `${name}="${pick(words)}"`,
      Array.from({ length: below(2000) }, (_, at) => `${name}${at}="1"`).join(' '),
    ]);
  }),
];

const repeated = <Value>(value: Value, times: number, change: (value: Value) => Value): Value => {
  let changed = value;
  for (let at = 0; at < times; at += 1) changed = change(changed);
  return changed;
};

/** A text with one to four changes. */
const mutateText = (text: string, random: Random): string =>
  repeated(text, 1 + random.below(4), (changed) => random.pick(textChanges)(changed, random));

/** Bytes of which some are others, gone or doubled. */
const mutateBytes = (bytes: Uint8Array, random: Random): Uint8Array =>
  repeated(Buffer.from(bytes), 1 + random.below(8), (changed) => {
    const [start, end] = stretch(changed.length, random, 64);
    const before = changed.subarray(0, start);
    const after = changed.subarray(end);
    const within = Buffer.from(changed.subarray(start, end));
    switch (random.below(6)) {
      case 0:
        within[0] = (within[0] ?? 0) ^ (1 << random.below(8));
        return Buffer.concat([before, within, after]);
      case 1:
        return Buffer.concat([before, within.fill(random.pick([0, 0xff, 0x7f, 0x80])), after]);
      case 2:
        return Buffer.concat([before, after]);
      case 3:
        return Buffer.concat([before, within, within, after]);
      case 4:
        return Buffer.concat([before, Buffer.from(within.map(() => random.below(256))), after]);
      default:
        return random.below(4) === 0 ? before : Buffer.concat([before, after, within]);
    }
  });

const asLatin1 = (bytes: Uint8Array, change: (text: string) => string): Uint8Array =>
  Buffer.from(change(Buffer.from(bytes).toString('latin1')), 'latin1');

/** A package of which a part is another, or the directory lies about it. */
const mutatePackage = (bytes: Uint8Array, random: Random): Uint8Array => {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => /\.xml$|\.rels$|mimetype/.test(name));
  const name = random.pick(
    names.some((each) => /document|content/.test(each))
      ? [...names, ...names.filter((each) => /document\.xml$|content\.xml$/.test(each))]
      : names,
  );
  const part = Buffer.from(parts[name] ?? []);
  const changed =
    random.below(8) === 0
      ? mutateBytes(part, random)
      : Buffer.from(mutateText(part.toString('utf8'), random));
  const files = { ...parts, [name]: changed };
  if (random.below(10) === 0) delete files[random.pick(names)];
  const packed = zipSync(files, { level: 1 });
  if (random.below(6) > 0) return packed;
  const lying = Buffer.from(packed);
  // Sizes, offsets and names in the central directory, and what stands before each part.
  const at = lying.indexOf(
    random.pick(['PK\u0001\u0002', 'PK\u0003\u0004', 'PK\u0005\u0006']),
    random.below(lying.length) >> 1,
  );
  if (at >= 0 && at + 46 < lying.length)
    lying.writeUInt32LE(random.pick([0, 1, 300, 0xffffffff, 0x7fffffff]), at + 4 + random.below(38));
  return lying;
};

const pdfChanges: readonly TextChange[] = [
  replaceOne(/\d+ \d+ R\b/g, (_reference, { below }) => `${below(40)} 0 R`),
  replaceOne(/\d+ \d+ obj\b/g, (_head, { below }) => `${below(40)} 0 obj`),
  replaceOne(/\/[A-Z]\w+/g, (_name, { pick }) =>
    pick(['/Kids', '/W', '/Count', '/Parent', '/Contents', '/Resources', '/Length', '/Filter', '/XObject']),
  ),
  replaceOne(/\[[^[\]]*\]/g, (list, { below }) => `[${list.slice(1, -1).repeat(below(500))}]`),
  replaceOne(/<<[^<>]*>>/g, (entries, { below }) => '<<'.repeat(below(2000)) + entries),
  replaceOne(
    /\b\d{10} \d{5} [nf]\b/g,
    (_entry, { below }) => `${String(below(99999)).padStart(10, '0')} 00000 n`,
  ),
  replaceOne(/startxref\s+\d+/g, (_start, { below }) => `startxref\n${below(99999)}`),
  replaceOne(/-?\d+(?:\.\d+)?/g, (_number, { pick }) => pick(numbers)),
];

const mutatePdf = (bytes: Uint8Array, random: Random): Uint8Array =>
  random.below(3) === 0
    ? mutateBytes(bytes, random)
    : asLatin1(bytes, (text) =>
        repeated(text, 1 + random.below(4), (changed) => random.pick(pdfChanges)(changed, random)),
      );

const mutateEither = (bytes: Uint8Array, random: Random): Uint8Array =>
  random.below(4) === 0
    ? mutateBytes(bytes, random)
    : Buffer.from(mutateText(Buffer.from(bytes).toString('utf8'), random));

/** What is done to the files of a format. */
export const mutators: Readonly<Record<string, (bytes: Uint8Array, random: Random) => Uint8Array>> = {
  txt: mutateEither,
  md: mutateEither,
  html: mutateEither,
  rtf: (bytes, random) =>
    random.below(4) === 0 ? mutateBytes(bytes, random) : asLatin1(bytes, (text) => mutateText(text, random)),
  docx: (bytes, random) => (random.below(5) === 0 ? mutateBytes : mutatePackage)(bytes, random),
  odt: (bytes, random) => (random.below(5) === 0 ? mutateBytes : mutatePackage)(bytes, random),
  pdf: mutatePdf,
  doc: mutateBytes,
  ndjson: (bytes, random) => Buffer.from(mutateParsedLine(Buffer.from(bytes).toString('utf8'), random)),
};
