import type { LookedText } from '../looked-text.js';
import type { Finding, Rule } from '../rule.js';
import type { RuleContext } from '../rule-context.js';

/** A rule about the look of a document; it reports nothing if the file does not say how it looks. */
type LookRule = Omit<Rule, 'check' | 'severity'> & {
  readonly check: (context: RuleContext, looked: LookedText) => Iterable<Finding>;
  /** Whether it also applies to a file of annexes, in which only the model documents have letterheads. */
  readonly ofAnnexes?: true;
};

/** A document begins with its letterhead; a later one belongs to a model or another document. */
const beginsWithHead = ({ document, heading }: RuleContext): boolean =>
  heading !== null && document.body.children.find(({ type }) => type !== 'furniture') === heading;

/**
 * Creates a rule about the look of a document. All of them are warnings: offices have their own habits, and wrong
 * margins do not invalidate a document.
 */
export const layoutRule = ({ check, ofAnnexes, ...rule }: LookRule): Rule => ({
  ...rule,
  severity: 'warning',
  check: (context) => {
    const { looked } = context;
    return looked !== null && (ofAnnexes || beginsWithHead(context)) ? check(context, looked) : [];
  },
});
