import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { isReadError, readError } from './error.js';

/** The maximum unpacked size: the longest decrees are below 10 MiB of XML, and zip bombs far above this. */
const MAX_UNPACKED_BYTES = 128 * 1024 * 1024;

/** A zip package whose parts are unpacked on demand. */
export interface Package {
  readonly names: ReadonlySet<string>;
  /** A part as text; `null` if there is none. */
  readonly text: (name: string) => string | null;
  /** A part as bytes; `null` if there is none. */
  readonly bytes: (name: string) => Uint8Array | null;
}

/**
 * Deflate adds at most a few bytes per block, so a part whose packed size exceeds its declared unpacked size is lying
 * about it.
 */
const liesAboutSize = (packed: number, unpacked: number): boolean => packed > unpacked * 1.1 + 1024;

const DAMAGED = { code: 'damagedPackage' } as const;

/** Opens a zip package (.docx, .odt). Throws a `ReadError` if it is damaged or too large when unpacked. */
export const openPackage = (
  bytes: Uint8Array,
  path: string | null,
  mostUnpacked: () => number = () => MAX_UNPACKED_BYTES,
): Package => {
  const most = Math.min(mostUnpacked(), MAX_UNPACKED_BYTES);
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (liesAboutSize(size, originalSize)) throw readError(path, DAMAGED);
        if (!sizes.has(name)) sizes.set(name, originalSize);
        return false;
      },
    });
  } catch (cause) {
    throw isReadError(cause) ? cause : readError(path, DAMAGED, cause);
  }
  let unpacked = 0;
  const bytesOf = (name: string): Uint8Array | null => {
    const size = sizes.get(name);
    if (size === undefined) return null;
    unpacked += size;
    if (unpacked > most) {
      throw readError(path, { code: 'unpacksTooLarge', mostMebibytes: Math.round(most / 2 ** 20) });
    }
    try {
      let isFirst = true;
      const filter = (file: UnzipFileInfo): boolean => {
        const isWanted = isFirst && file.name === name;
        if (isWanted) isFirst = false;
        return isWanted;
      };
      const files = unzipSync(bytes, { filter });
      return Object.hasOwn(files, name) ? (files[name] ?? null) : null;
    } catch (cause) {
      throw readError(path, DAMAGED, cause);
    }
  };
  const text = (name: string): string | null => {
    const part = bytesOf(name);
    return part ? strFromU8(part).replace(/^\uFEFF/, '') : null;
  };
  return { names: new Set(sizes.keys()), text, bytes: bytesOf };
};
