/** The operand size of a property by the top three bits of its code; 6 means variable. */
const OPERAND_SIZES = [1, 1, 2, 4, 2, 2, 0, 3];
const SELF_SIZED = 6;

const DEFINE_TABLE = 0xd608;
const DEFINE_OLD_TABLE = 0xd606;
const CHANGE_TABS = 0xc615;
const LONG_TABS = 255;

/** The start and length of an operand; `null` if unknown. */
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
 * Iterates over a list of properties ([MS-DOC] 2.2.5.1).
 *
 * @param use - receives the code and operand of a property; the last operand may be truncated
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

/** The operand as an unsigned number; missing bytes count as 0. */
export const numberIn = (operand: Uint8Array, at = 0, size = operand.length): number => {
  let value = 0;
  for (let index = Math.min(size, 4) - 1; index >= 0; index -= 1)
    value = value * 0x100 + (operand[at + index] ?? 0);
  return value;
};

/** Two bytes of the operand as a signed number. */
export const signedIn = (operand: Uint8Array, at: number): number => (numberIn(operand, at, 2) << 16) >> 16;
