import { foldSpace } from '../../chars/index.js';
import type { FieldName, LookChange, Span } from '../../model/index.js';
import type { LookedText } from '../looked-text.js';
import type { Finding } from '../rule.js';
import type { RuleContext } from '../rule-context.js';
import { spanOf } from '../source-text.js';
import type { Wording } from '../wording.js';
import { notCentred } from './alignment.js';
import { paragraphTo } from './changes.js';
import { type ExpectedLetters, joinWordings, letterFaults, sayExpected } from './expected-letters.js';
import { gathered, type ParagraphFault } from './gather.js';
import { firstLineOf } from './lines.js';

/** The look that the decree prescribes for a part of a document. */
export interface ExpectedPart extends ExpectedLetters {
  readonly name: Wording;
  /** Whether it is centred in its line or cell. */
  readonly centred?: boolean;
}

/** Of longer parts, only the beginning is quoted. */
const MOST_QUOTED = 40;

const quoted = (text: string): string => {
  const whole = foldSpace(text).trim();
  return whole.length > MOST_QUOTED ? `${whole.slice(0, MOST_QUOTED).trimEnd()}…` : whole;
};

/** The message that a part does not look as expected, and how it should. */
export function partMessage(expected: ExpectedPart, text: string, faults: readonly Wording[]): Wording {
  const found = joinWordings(faults);
  const wanted = sayExpected(expected);
  const centred = expected.centred === true ? { vi: ', canh giữa', en: ', centred' } : { vi: '', en: '' };
  const { vi, en } = expected.name;
  return {
    vi: `${vi} “${quoted(text)}” ${found.vi}; đúng ra phải ${wanted.vi}${centred.vi}`,
    en: `the ${en} "${quoted(text)}" is ${found.en}; expected ${wanted.en}${centred.en}`,
  };
}

/** Checks the look of a stretch. */
export function* checkPart(
  at: Span,
  expected: ExpectedPart,
  context: RuleContext,
  looked: LookedText,
): Iterable<ParagraphFault> {
  const { source } = context;
  const side = expected.centred === true ? notCentred(looked, source, at) : null;
  // Where a file does not tell its paragraphs, only a part's first line is certainly its own.
  const own = looked.look.paragraphs.length === 0 ? firstLineOf(at, context) : at;
  const ofLetters = letterFaults(looked, own, expected);
  const faults = [...ofLetters.map(({ said }) => said), ...(side === null ? [] : [side])];
  if (faults.length === 0) return;
  const same = `${expected.name.en}: ${joinWordings(faults).en}`;
  const change: readonly LookChange[] = [
    ...ofLetters.flatMap((fault) => fault.change),
    ...(side === null ? [] : paragraphTo(at, { alignment: 'center' })),
  ];
  yield { at, message: partMessage(expected, source.slice(at), faults), same, change };
}

/** Checks the look of each line of a part. */
export function* checkFields(
  names: readonly FieldName[],
  expected: ExpectedPart,
  context: RuleContext,
  looked: LookedText,
): Iterable<Finding> {
  const fields = context.fields(...names);
  yield* gathered(fields.flatMap((field) => [...checkPart(spanOf(field), expected, context, looked)]));
}
