/** Compares by UTF-16 units, so that the order does not depend on a machine's locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
