/**
 * Bytes of memory that a letter takes at worst while it is parsed: texts of nothing but numbers, quotation marks or
 * dashes take some 700, ordinary ones 40.
 */
const mostOfLetter = 1000;

/** So small that it fits whatever memory there is, so that nobody need ask. */
const alwaysLight = 32_768;

// Asked for when it is needed, since a call for a short text need not.
const heapLimit = (): number => process.getBuiltinModule('node:v8').getHeapStatistics().heap_size_limit;

/** What Node lets this program use, in MiB. */
export const heapMebibytes = (): number => Math.round(heapLimit() / 2 ** 20);

/** Whether bytes, or letters, are so many that to parse them could take more memory than there is. */
export const isHeavy = (size: number): boolean => size > alwaysLight && size > heapLimit() / mostOfLetter;

/** Bytes of memory that a byte of a package takes at worst while it is read: of nothing but empty elements, some 50. */
const mostOfUnpacked = 100;

/** To how many bytes a package may unpack for memory to suffice. */
export const roomForPackage = (): number => heapLimit() / mostOfUnpacked;
