/** How many bytes the operand of a property has, by the three bits at the top of its name; 6 says so itself. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const SELF_SIZED = 6;

const DEFINE_TABLE = 0xd608;
const DEFINE_OLD_TABLE = 0xd606;
const CHANGE_TABS = 0xc615;
const LONG_TABS = 255;

/** Where an operand begins and how long it is; `null` where it does not say. */
const operandOf = (bytes: Uint8Array, name: number, at: number): readonly [number, number] | null => {
  const kind = name >> 13;
  if (kind !== SELF_SIZED) return [at, OPERAND_SIZES[kind] ?? 1];
  const first = bytes[at];
  if (first === undefined) return null;
  if (name === DEFINE_TABLE || name === DEFINE_OLD_TABLE)
    return [at + 2, Math.max(first + (bytes[at + 1] ?? 0) * 0x100 - 1, 0)];
  if (name === CHANGE_TABS && first === LONG_TABS) {
    const removed = bytes[at + 1] ?? 0;
    const added = bytes[at + 2 + removed * 4] ?? 0;
    return [at + 1, 2 + removed * 4 + added * 3];
  }
  return [at + 1, first];
};

/**
 * Goes over the properties in a list of them ([MS-DOC] 2.2.5.1).
 *
 * @param use - gets a property's name and its operand, which may be shorter than it should be at the list's end
 */
export const eachProperty = (bytes: Uint8Array, use: (name: number, operand: Uint8Array) => void): void => {
  let at = 0;
  while (at + 2 < bytes.length) {
    const name = (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 0x100;
    const operand = operandOf(bytes, name, at + 2);
    if (!operand) return;
    const [start, length] = operand;
    use(name, bytes.subarray(start, start + length));
    at = start + length;
  }
};

/** The operand as a number without sign; what is missing of it is 0. */
export const numberIn = (operand: Uint8Array, at = 0, size = operand.length): number => {
  let value = 0;
  for (let index = Math.min(size, 4) - 1; index >= 0; index -= 1)
    value = value * 0x100 + (operand[at + index] ?? 0);
  return value;
};

/** Two bytes of the operand as a number with sign. */
export const signedIn = (operand: Uint8Array, at: number): number => (numberIn(operand, at, 2) << 16) >> 16;
