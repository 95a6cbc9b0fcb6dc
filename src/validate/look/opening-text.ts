import { foldSpace } from '../../chars/index.js';
import { namedAt } from '../../lexicon/index.js';
import type { Field, Span } from '../../model/index.js';
import type { RuleContext } from '../rule-context.js';
import { spanOf } from '../source-text.js';

/**
 * Whether the text above the first unit enacts what is below: then it is legal bases, each on a line, and a sentence
 * that says who issues what, which is set as they are.
 */
const enacts = ({ fields, units, document }: RuleContext): boolean =>
  fields('enactingLine').length > 0 ||
  units.some(({ unit, host, quoted }) => unit.type === 'article' && !quoted && host === document.body);

/** "…, Sở Tài chính báo cáo": after a comma, a body does something. */
const hasDoer = (text: string): boolean =>
  [...text.matchAll(/, (?=\p{Lu})/gu)].some(({ index }) => {
    const named = namedAt(text, index + 2);
    return named !== null && /^ \p{Ll}/u.test(text.slice(named.end));
  });

/**
 * Whether a line that begins with "Căn cứ" is a sentence of the text: "Căn cứ Luật …, Sở Tài chính báo cáo như sau:". A
 * legal basis stands by itself and ends with a semicolon, the last one with a full stop.
 */
export function isOpeningSentence(basis: Field, context: RuleContext): boolean {
  const text = foldSpace(basis.value).trim();
  return !enacts(context) && (text.endsWith(':') || (text.endsWith('.') && hasDoer(text)));
}

/** The sentences with which the text of a document begins above its first unit. */
export function openingSentences(context: RuleContext): readonly Span[] {
  const { preamble } = context;
  if (preamble === null || enacts(context)) return [];
  return preamble.children
    .filter((node) =>
      node.type === 'field'
        ? node.name === 'basis' && isOpeningSentence(node, context)
        : node.type === 'paragraph' && /^\p{Lu}.*[.:]$/su.test(node.value.trim()),
    )
    .map(spanOf);
}
