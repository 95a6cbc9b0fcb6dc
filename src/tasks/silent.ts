import { once, oneOf, withTonesLast } from '../chars/index.js';
import { chaptersWithoutTasks, orderVerbs, wordsOfWork } from '../lexicon/index.js';
import type { Item } from './items.js';
import { readOrder, startsWithOrder } from './order.js';
import { phrasePattern } from './patterns.js';
import { sentencesOf } from './sentences.js';

const patterns = once(() => ({
  silent: new RegExp(
    `^(?:[\\p{L}\\d]{1,4}[.)] )?(?:các |về )?(?:${phrasePattern(chaptersWithoutTasks.titles)})`,
    'iu',
  ),
  work: new RegExp(phrasePattern(wordsOfWork), 'iu'),
  account: new RegExp(phrasePattern(chaptersWithoutTasks.accounts), 'iu'),
  order: new RegExp(
    `(?<!(?<!\\p{L})${oneOf(chaptersWithoutTasks.earlierOrders.map(withTonesLast))} )${phrasePattern(orderVerbs)} (?!của )`,
    'iu',
  ),
}));

/** The source of funds is not a task, but an order to provide them is. */
const MONEY = /^(?:[IVX\d]{1,4}[.)] )?(?:nguồn )?kinh phí(?: thực hiện)?[.:]?$/iu;

/** Whether a text is about reasons, aims or results and gives no task. */
export function isSilent({ node, text, isHeading, children }: Item): boolean {
  const title =
    isHeading || (children.length > 0 && text.length < 80) ? text : /^[^:]{3,40}:/u.exec(text)?.[0];
  if (title === undefined) return false;
  const words = withTonesLast(title);
  if (MONEY.test(words) && children.length > 0)
    return !children.some(({ text: below }) => sentencesOf(below).some((each) => readOrder(each).isNamed));
  if (!patterns().silent.test(words) || patterns().work.test(words)) return false;
  if (isHeading) return true;
  // "Yêu cầu" is the heading of a chapter, and the verb of an order: "Yêu cầu Phòng Kỹ thuật dừng máy."
  const orders = node.type === 'bullet' && children.length > 0 ? children : [{ text }];
  return !orders.every((each) => readOrder(each.text).isNamed);
}

/**
 * What a silent chapter still assigns. A resolution of a monthly session gives its account of the situation and goes on
 * in the same chapter: "Trong thời gian tới, Chính phủ yêu cầu các bộ …:", with the work of each body in the units after
 * that.
 */
export function ordersWithin({ text, isHeading, children }: Item): readonly Item[] {
  if (!isHeading || !patterns().account.test(withTonesLast(text))) return [];
  const first = children.findIndex((child) => !child.isHeading && sentencesOf(child.text).some(isOrder));
  return first < 0 ? [] : children.slice(first);
}

/** An account tells of orders as well; what is given now begins with the order, announces a list, or is for the future. */
const GIVEN_NOW = /:\s*$|^(?:trong )?(?:thời gian|những tháng|các tháng) (?:tới|còn lại)/iu;

function isOrder(sentence: string): boolean {
  const key = withTonesLast(sentence);
  const isGivenNow = startsWithOrder(key) || GIVEN_NOW.test(key);
  return patterns().order.test(key) && isGivenNow && readOrder(sentence).isNamed;
}
