/** The streams at the top of a compound file, by name. */
export interface CompoundFile {
  /** The bytes of a stream; `null` if there is none. */
  readonly stream: (name: string) => Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const STREAM = 2;
const ROOT = 5;
const ENTRY_SIZE = 128;
/** Sector numbers from here on are special values: end of a chain, free sector. */
const FIRST_SPECIAL = 0xfffffffa;
/** The number of sectors of the allocation table listed in the header. */
const NAMED_IN_HEADER = 109;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The concatenated pieces, without copying if they are contiguous in the file. */
const joinChain = (bytes: Uint8Array, offsets: readonly number[], size: number): Uint8Array => {
  const [first] = offsets;
  if (first === undefined) return bytes.subarray(0, 0);
  if (offsets.every((offset, at) => offset === first + at * size))
    return bytes.subarray(first, first + offsets.length * size);
  const joined = new Uint8Array(offsets.length * size);
  for (const [at, offset] of offsets.entries()) joined.set(bytes.subarray(offset, offset + size), at * size);
  return joined;
};

/** Follows a chain in an allocation table to its end. Throws if it revisits a sector. */
const follow = (start: number, next: (sector: number) => number, most: number): readonly number[] => {
  const chain: number[] = [];
  for (let sector = start; sector < FIRST_SPECIAL; sector = next(sector)) {
    if (chain.length >= most) throw new Error('a chain of sectors without end');
    chain.push(sector);
  }
  return chain;
};

const readEntries = (directory: Uint8Array): readonly Entry[] => {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_SIZE <= directory.length; at += ENTRY_SIZE) {
    const length = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: Buffer.from(directory.subarray(at, at + length)).toString('utf16le'),
      type: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
};

/** The streams directly below the root, since embedded documents have streams of the same names further down. */
const topStreams = (entries: readonly Entry[]): ReadonlyMap<string, Entry> => {
  const found = new Map<string, Entry>();
  const open = [entries.find(({ type }) => type === ROOT)?.child ?? FIRST_SPECIAL];
  const seen = new Set<number>();
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const entry = entries[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    if (entry.type === STREAM) found.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return found;
};

/**
 * Opens a compound file ([MS-CFB]), the file system in a file used by Office 97–2003. Libraries for it follow damaged
 * chains endlessly or copy them repeatedly, and only little of the format is needed.
 *
 * Throws an `Error`, such as a `RangeError`, if it is damaged.
 */
export const openCompoundFile = (bytes: Uint8Array): CompoundFile => {
  const view = viewOf(bytes);
  const shift = view.getUint16(30, true);
  const miniShift = view.getUint16(32, true);
  if (shift < 7 || shift > 16 || miniShift > shift) throw new Error('sectors of an impossible size');
  const size = 2 ** shift;
  const miniSize = 2 ** miniShift;
  const offsetOf = (sector: number): number => (sector + 1) * size;
  const most = Math.ceil(bytes.length / size);
  const perSector = size / 4;

  const tables: number[] = [];
  for (let at = 0; at < NAMED_IN_HEADER; at += 1) tables.push(view.getUint32(76 + at * 4, true));
  const nextList = (sector: number): number => view.getUint32(offsetOf(sector) + size - 4, true);
  for (const sector of follow(view.getUint32(68, true), nextList, most))
    for (let at = 0; at < perSector - 1; at += 1)
      tables.push(view.getUint32(offsetOf(sector) + at * 4, true));

  const next = (sector: number): number => {
    const table = tables[Math.floor(sector / perSector)] ?? FIRST_SPECIAL;
    if (table >= FIRST_SPECIAL) return FIRST_SPECIAL;
    return view.getUint32(offsetOf(table) + (sector % perSector) * 4, true);
  };
  const chainAt = (start: number): Uint8Array =>
    joinChain(bytes, follow(start, next, most).map(offsetOf), size);

  const entries = readEntries(chainAt(view.getUint32(48, true)));
  const streams = topStreams(entries);
  const cutoff = view.getUint32(56, true);
  const openMini = () => {
    const root = entries.find(({ type }) => type === ROOT);
    const content = root ? chainAt(root.start) : bytes.subarray(0, 0);
    const table = viewOf(chainAt(view.getUint32(60, true)));
    const nextMini = (sector: number): number => table.getUint32(sector * 4, true);
    const mostMini = Math.ceil(content.length / miniSize);
    return (start: number): Uint8Array =>
      joinChain(
        content,
        follow(start, nextMini, mostMini).map((sector) => sector * miniSize),
        miniSize,
      );
  };

  return {
    stream: (name) => {
      const entry = streams.get(name);
      if (!entry) return null;
      const chain = entry.size < cutoff ? openMini()(entry.start) : chainAt(entry.start);
      return chain.subarray(0, entry.size);
    },
  };
};
