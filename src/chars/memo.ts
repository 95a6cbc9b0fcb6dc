/** The most answers that are kept: more than a document has words, and few enough that no hostile text fills the memory. */
const MOST = 20_000;

/** A function that keeps its answers, for questions that are asked again and again. */
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

interface Known<T> {
  readonly part: string;
  readonly answer: T;
}

/** Of parts that share a place only the last one is kept. */
const PLACES = 0x2000;

/** {@link remember} for parts of a text, which are not cut out where they are known. What that saves `lineWith` says. */
export function rememberParts<T>(
  answer: (part: string) => T,
): (text: string, start: number, end: number) => T {
  const places: (Known<T> | null)[] = new Array(PLACES).fill(null);
  return (text, start, end) => {
    let place = 0;
    for (let at = start; at < end; at += 1) place = (place * 31 + text.charCodeAt(at)) & (PLACES - 1);
    const known = places[place];
    if (known && isPart(text, start, end, known.part)) return known.answer;
    const part = copyOf(text.slice(start, end));
    const found = answer(part);
    places[place] = { part, answer: found };
    return found;
  };
}

function isPart(text: string, start: number, end: number, part: string): boolean {
  if (part.length !== end - start) return false;
  for (let i = 0; i < part.length; i += 1)
    if (text.charCodeAt(start + i) !== part.charCodeAt(i)) return false;
  return true;
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
