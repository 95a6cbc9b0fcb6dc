import { inflateSync, strFromU8, zipSync } from 'fflate';

/** An entry of a package, still packed. */
interface Entry {
  readonly name: string;
  /** Its record in the directory at the end of the package. */
  readonly record: Uint8Array;
  /** Its header, its data and a descriptor if there is one, as they are in the package. */
  readonly stored: Uint8Array;
  /** Where its data begin in {@link stored}. */
  readonly dataStart: number;
  readonly packedSize: number;
  readonly size: number;
  readonly isDeflated: boolean;
}

/** Parts of a Word file that would unpack to more bytes than this are rejected. */
const MAX_UNPACKED = 128 * 2 ** 20;

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const RECORD_SIGNATURE = 0x02014b50;
const RECORD_SIZE = 46;
const HEADER_SIGNATURE = 0x04034b50;
const HEADER_SIZE = 30;
const DESCRIPTOR_SIGNATURE = 0x08074b50;
/** The value written in place of a number that does not fit into 32 bits. */
const TOO_LONG = 0xffffffff;
const MAX_COMMENT = 0xffff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Rejects a file that is not a zip file, or not like those that office programs write. */
const rejectPackage = (): never => {
  throw Object.assign(new Error('not a package as office programs write it'), { name: 'StrangePackage' });
};

const endOf = (view: DataView): number => {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  return rejectPackage();
};

/**
 * The length of the descriptor after an entry's data. It is there where the sizes were only known once the data were
 * written.
 */
const descriptorSize = (view: DataView, at: number, flags: number): number => {
  if ((flags & 8) === 0) return 0;
  return at + 4 <= view.byteLength && view.getUint32(at, true) === DESCRIPTOR_SIGNATURE ? 16 : 12;
};

/** The entry of a record in the directory, and where the next record begins. */
function entryAt(bytes: Uint8Array, at: number): readonly [Entry, number] {
  const view = viewOf(bytes);
  if (view.getUint32(at, true) !== RECORD_SIGNATURE) rejectPackage();
  const flags = view.getUint16(at + 8, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const nameEnd = at + RECORD_SIZE + view.getUint16(at + 28, true);
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  const start = view.getUint32(at + 42, true);
  if ([packedSize, size, start].includes(TOO_LONG)) rejectPackage();
  if (view.getUint32(start, true) !== HEADER_SIGNATURE) rejectPackage();
  const dataStart = HEADER_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const dataEnd = start + dataStart + packedSize;
  const end = dataEnd + descriptorSize(view, dataEnd, flags);
  if (end > bytes.length || next > bytes.length) rejectPackage();
  const entry = {
    name: strFromU8(bytes.subarray(at + RECORD_SIZE, nameEnd)),
    record: bytes.subarray(at, next),
    stored: bytes.subarray(start, end),
    dataStart,
    packedSize,
    size,
    isDeflated: view.getUint16(at + 10, true) !== 0,
  };
  return [entry, next];
}

function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [entry, next] = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Every new entry gets the same time, so that the same findings always make the same file. */
const TIME = new Date(1980, 0, 1);

/** Packs a part into an entry. */
const entryOf = (name: string, content: Uint8Array): Entry => {
  const [entry] = entriesOf(zipSync({ [name]: [content, { level: 6, mtime: TIME }] }));
  return entry ?? rejectPackage();
};

const contentOf = ({ stored, dataStart, packedSize, size, isDeflated }: Entry): Uint8Array => {
  if (size > MAX_UNPACKED) rejectPackage();
  const packed = stored.subarray(dataStart, dataStart + packedSize);
  return isDeflated ? inflateSync(packed, { out: new Uint8Array(size) }) : packed;
};

/** Joins entries to a package, and sets their offsets in the directory. */
function joined(entries: readonly Entry[]): Uint8Array {
  const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
  const directory = sum(entries.map(({ stored }) => stored.length));
  const length = sum(entries.map(({ record }) => record.length));
  const bytes = new Uint8Array(directory + length + END_SIZE);
  const view = viewOf(bytes);
  let at = 0;
  let recordAt = directory;
  for (const { stored, record } of entries) {
    bytes.set(stored, at);
    bytes.set(record, recordAt);
    view.setUint32(recordAt + 42, at, true);
    at += stored.length;
    recordAt += record.length;
  }
  view.setUint32(recordAt, END_SIGNATURE, true);
  view.setUint16(recordAt + 8, entries.length, true);
  view.setUint16(recordAt + 10, entries.length, true);
  view.setUint32(recordAt + 12, length, true);
  view.setUint32(recordAt + 16, directory, true);
  return bytes;
}

/** A package whose parts can be read and replaced one by one. */
export interface PackageEntries {
  /** A part as text; `null` if there is no part of that name. */
  readonly text: (name: string) => string | null;
  /** The package with some parts replaced or added at the end. All other parts stay byte for byte. */
  readonly with: (parts: ReadonlyMap<string, Uint8Array>) => Uint8Array;
}

/** Opens a package without unpacking it. Throws if it is not like those that office programs write. */
export function openEntries(bytes: Uint8Array): PackageEntries {
  const entries = entriesOf(bytes);
  // Of two entries with the same name, the first counts.
  const byName = new Map(entries.toReversed().map((entry) => [entry.name, entry]));
  return {
    text: (name) => {
      const entry = byName.get(name);
      return entry === undefined ? null : strFromU8(contentOf(entry));
    },
    with: (parts) => {
      const written = new Map([...parts].map(([name, content]) => [name, entryOf(name, content)]));
      const kept = entries.map((entry) =>
        byName.get(entry.name) === entry ? (written.get(entry.name) ?? entry) : entry,
      );
      const added = [...written].filter(([name]) => !byName.has(name)).map(([, entry]) => entry);
      return joined([...kept, ...added]);
    },
  };
}

/** The part that lists the types of all other parts. */
export const CONTENT_TYPES = '[Content_Types].xml';

/** The main part of a Word file. */
interface MainPart {
  readonly name: string;
  /** Ends in "/". */
  readonly folder: string;
  /** The name of the part that lists what the main part uses. */
  readonly relations: string;
}

/** Finds the main part of a Word file. */
export function mainPart({ text }: PackageEntries): MainPart {
  const element = [...(text('_rels/.rels') ?? '').matchAll(/<(?:[\w-]+:)?Relationship\s[^>]*>/gu)].find(
    ([written]) => /\sType="[^"]*\/officeDocument"/u.test(written),
  );
  const name = (/\sTarget="\/?([^"]*)"/u.exec(element?.[0] ?? '')?.[1] ?? 'word/document.xml').replace(
    /^\.\//u,
    '',
  );
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  return { name, folder, relations: `${folder}_rels/${name.slice(folder.length)}.rels` };
}
