/**
 * Bytes of memory per letter in the worst case while parsing: texts consisting of numbers, quotation marks or dashes
 * take about 700, ordinary ones 40.
 */
const WORST_BYTES_PER_LETTER = 1000;

/** Smaller inputs always fit into memory. */
const ALWAYS_FITS = 32_768;

/** Bytes of memory per byte of an unpacked package in the worst case while reading: about 50, for empty elements. */
const WORST_BYTES_PER_UNPACKED = 100;

// Loaded on demand, since a call for a short text does not need it.
const heapLimit = (): number => process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit;

/** The memory that Node lets this program use, in MiB. */
export const heapLimitMebibytes = (): number => Math.round(heapLimit() / 2 ** 20);

/** Whether parsing an input of this many bytes, or letters, may take more memory than available. */
export const mayExceedMemory = (size: number): boolean =>
  size > ALWAYS_FITS && size > heapLimit() / WORST_BYTES_PER_LETTER;

/** The number of bytes to which a package may unpack with the available memory. */
export const mostUnpackedBytes = (): number => heapLimit() / WORST_BYTES_PER_UNPACKED;
