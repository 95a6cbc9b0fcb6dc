import type { AmendingOperation } from '../amend/index.js';
import { oneOf } from '../chars/index.js';
import { signedAtNames, signedByNames } from '../lexicon/index.js';
import { allOf, type MutableNode, mutableNodes } from './mutable.js';

/** The running head of the Official Gazette, or a line of a digital signature, anywhere in a text. */
const WORDS_OF_PAGE = new RegExp(
  [
    'ÔNG BÁO ?\\/ ?Số \\d',
    `${oneOf(signedByNames)} ?: ?\\S`,
    `${oneOf(signedAtNames)} ?: ?\\d{1,2}[./-]\\d`,
  ].join('|'),
  'iu',
);
/** A paragraph that is a page number. In a form or a table, it may be a number that belongs there. */
const PAGE_NUMBER = /^(?:- ?\d{1,4} ?-|\d{1,4}|Trang \d{1,4}(?: ?\/ ?\d{1,4})?)$/iu;

const hasWordsOfPage = ({ value, heading }: MutableNode): boolean =>
  WORDS_OF_PAGE.test(value ?? '') || WORDS_OF_PAGE.test(heading ?? '');

/** The nodes of running text, without tables, forms and appendices. */
function runningText(nodes: readonly MutableNode[]): readonly MutableNode[] {
  return nodes.flatMap((node) =>
    node.type === 'table' || node.type === 'form' || node.type === 'appendix'
      ? []
      : [node, ...runningText(node.children ?? [])],
  );
}

/** A line of dots in place of what stays as it was. */
const ELISION = /^[.…\s]{3,}$|^…$/u;

/** Whether a new text leaves out what it does not change. Put into the act like that, it would delete it. */
export const isElided = ({ nodes }: AmendingOperation): boolean =>
  runningText(mutableNodes(nodes)).some(
    ({ type, value }) => type === 'paragraph' && ELISION.test(value?.trim() ?? ''),
  );

/** Whether a new text still holds words of the page that it is printed on. It cannot be put into the act like that. */
export function holdsWordsOfPage({ nodes, newText }: AmendingOperation): boolean {
  if (nodes.length === 0) return WORDS_OF_PAGE.test(newText ?? '');
  const fresh = mutableNodes(nodes);
  return (
    fresh.some((node) => allOf(node).some(hasWordsOfPage)) ||
    runningText(fresh).some(
      ({ type, value }) => type === 'paragraph' && PAGE_NUMBER.test(value?.trim() ?? ''),
    )
  );
}
