/** So many answers are kept; the words of a language are fewer, and a hostile text is to fill no memory. */
const MOST = 20_000;

/** A function that answers what it was asked before without thinking again. */
export function remember<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const result = answer(question);
    known.set(question, result);
    return result;
  };
}
