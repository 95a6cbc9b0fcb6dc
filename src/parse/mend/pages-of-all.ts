import { beginsLower, beginsWith, DIGITS, endsClosed } from '../../chars/index.js';

/** "2/5": the page, and how many there are. */
const PAGE_OF_ALL = /^(?<page>[1-9]\d{0,3})\/(?<pages>[1-9]\d{0,3})$/u;
/** A day or a share belongs to the sentence: "trước ngày⏎2/5⏎hằng năm". */
const WANTS_NUMBER =
  /(?:^|[\s(])(?:ngày|dịp|lễ|số|từ|đến|và|hoặc|là|khoảng|hơn|gần|đạt|tỷ lệ|mức|trước|sau)$/iu;
/** In characters; a shorter line may be a cell, between whose words a share is another cell. */
const LEAST_SENTENCE = 20;
/** In lines; a page has more. */
const LEAST_APART = 15;

interface Page {
  readonly index: number;
  readonly page: number;
  readonly pages: number;
}

const pagesIn = (texts: readonly string[]): readonly Page[] =>
  texts.flatMap((text, index) => {
    const { page, pages } = (beginsWith(text, DIGITS) ? PAGE_OF_ALL.exec(text)?.groups : null) ?? {};
    return page !== undefined && Number(page) <= Number(pages)
      ? [{ index, page: Number(page), pages: Number(pages) }]
      : [];
  });

/** Whether two such lines count on, at least a page apart. */
const countOn = (one: Page | undefined, other: Page | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  one.pages === other.pages &&
  one.page < other.page &&
  other.index - one.index >= LEAST_APART;

/** Whether a sentence goes on from the line above to the line below. */
function isInSentence(texts: readonly string[], index: number): boolean {
  let [above, below] = [index - 1, index + 1];
  while (texts[above] === '') above -= 1;
  while (texts[below] === '') below += 1;
  const said = texts[above] ?? '';
  if (said.length < LEAST_SENTENCE || endsClosed(said) || WANTS_NUMBER.test(said)) return false;
  return beginsLower(texts[below] ?? '');
}

/** The lines that say which of the document's pages begins or ends there, and nothing else. */
export function markPagesOfAll(texts: readonly string[]): ReadonlySet<number> {
  const found = pagesIn(texts);
  return new Set(
    found
      .filter(
        (each, at) =>
          countOn(found[at - 1], each) || countOn(each, found[at + 1]) || isInSentence(texts, each.index),
      )
      .map(({ index }) => index),
  );
}
