import { strFromU8, unzipSync } from 'fflate';
import { readError } from './error.js';

/** How much a package may unpack to: the longest decree is under 10 MiB of XML, and a zip bomb is far beyond this. */
const maxUnpackedBytes = 128 * 1024 * 1024;

/** A zip package whose parts are unpacked one by one, when asked for. */
export interface Package {
  readonly names: ReadonlySet<string>;
  /** A part as text; `null` where the package has none of that name. */
  readonly text: (name: string) => string | null;
  /** A part as it is; `null` where the package has none of that name. */
  readonly bytes: (name: string) => Uint8Array | null;
}

const damaged = { code: 'damagedPackage' } as const;

/** Opens a zip package (.docx, .odt). Throws a `ReadError` where it is damaged or would unpack to too much. */
export const openPackage = (
  bytes: Uint8Array,
  path: string | null,
  mostUnpacked: () => number = () => maxUnpackedBytes,
): Package => {
  const most = Math.min(mostUnpacked(), maxUnpackedBytes);
  const sizes = new Map<string, number>();
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sizes.set(name, originalSize);
        return false;
      },
    });
  } catch (cause) {
    throw readError(path, damaged, cause);
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
      return unzipSync(bytes, { filter: (file) => file.name === name })[name] ?? null;
    } catch (cause) {
      throw readError(path, damaged, cause);
    }
  };
  const text = (name: string): string | null => {
    const part = bytesOf(name);
    return part ? strFromU8(part).replace(/^\uFEFF/, '') : null;
  };
  return { names: new Set(sizes.keys()), text, bytes: bytesOf };
};
