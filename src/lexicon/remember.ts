/** So many answers are kept; the words of a language are fewer, and a hostile text is to fill no memory. */
const MOST = 20_000;

/** A function that answers what it was asked before without thinking again. */
export function remember<T>(answer: (question: string) => T): (question: string) => T {
  const known = new Map<string, T>();
  return (question) => {
    const before = known.get(question);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const own = copyOf(question);
    const result = answer(own);
    known.set(own, result);
    return result;
  };
}

/** A text with letters of its own: the part of a text keeps all of it in memory. */
const copyOf = (part: string): string => `${part} `.slice(0, -1);

/** What is made at the first question and kept. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
