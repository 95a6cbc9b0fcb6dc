import type { LookedText } from '../looked-text.js';
import type { Finding, Rule } from '../rule.js';
import type { RuleContext } from '../rule-context.js';

/** A rule of how a document looks: it is silent where the file does not tell. */
type LookRule = Omit<Rule, 'check' | 'severity'> & {
  readonly check: (context: RuleContext, looked: LookedText) => Iterable<Finding>;
  /** Whether it holds for a file of annexes, too, which have no letterhead but those of the models in it. */
  readonly ofAnnexes?: true;
};

/** A document begins with its letterhead; one further down is that of a model or of another document. */
const beginsWithHead = ({ document, heading }: RuleContext): boolean =>
  heading !== null && document.body.children.find(({ type }) => type !== 'furniture') === heading;

/**
 * Makes a rule of how a document looks. All of them are warnings: offices have their own habits, and a document that is
 * right in everything else is not worthless for its margins.
 */
export const layoutRule = ({ check, ofAnnexes, ...rule }: LookRule): Rule => ({
  ...rule,
  severity: 'warning',
  check: (context) => {
    const { looked } = context;
    return looked !== null && (ofAnnexes || beginsWithHead(context)) ? check(context, looked) : [];
  },
});
