/**
 * Bytes of memory that a letter takes at worst while it is parsed: texts of nothing but numbers, quotation marks or
 * dashes take some 700, ordinary ones 40.
 */
const WORST_BYTES_PER_LETTER = 1000;

/** An input of so few bytes fits whatever memory there is. */
const ALWAYS_FITS = 32_768;

/**
 * Bytes of memory that a byte of an unpacked package takes at worst while it is read: of nothing but empty elements,
 * some 50.
 */
const WORST_BYTES_PER_UNPACKED = 100;

// Loaded on demand, since a call for a short text does not need it.
const heapLimit = (): number => process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit;

/** The memory that Node lets this program use, in MiB. */
export const heapLimitMebibytes = (): number => Math.round(heapLimit() / 2 ** 20);

/** Whether parsing an input of this many bytes, or letters, may take more memory than there is. */
export const mayExceedMemory = (size: number): boolean =>
  size > ALWAYS_FITS && size > heapLimit() / WORST_BYTES_PER_LETTER;

/** To how many bytes a package may unpack for memory to suffice. */
export const mostUnpackedBytes = (): number => heapLimit() / WORST_BYTES_PER_UNPACKED;
