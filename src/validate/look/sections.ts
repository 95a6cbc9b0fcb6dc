import type { Look, SectionChange, SectionLook } from '../../model/index.js';
import type { Finding } from '../rule.js';
import type { RuleContext } from '../rule-context.js';
import type { Wording } from '../wording.js';
import { firstLineOf } from './lines.js';

/** What is wrong with a section. */
interface SectionFault {
  readonly message: Wording;
  /** What its pages should be like; left out where a person has to decide. */
  readonly to?: SectionChange['to'];
}

/** The sections that hold text. */
export const filledSections = ({ sections }: Pick<Look, 'sections'>): readonly SectionLook[] =>
  sections.filter(({ start, end }) => end > start);

/**
 * A finding for each fault of sections; those that are set alike have one, at the first of them.
 *
 * @param faultOf - what is wrong with a section, and what mends it; `null` where nothing is
 */
export function* sectionFaults(
  sections: readonly SectionLook[],
  context: RuleContext,
  faultOf: (section: SectionLook) => SectionFault | null,
): Iterable<Finding> {
  const told = new Map<string, Finding & { readonly change: SectionChange[] }>();
  for (const section of sections) {
    const fault = faultOf(section);
    if (fault === null) continue;
    const { message, to } = fault;
    const at = firstLineOf(section, context);
    const known = told.get(message.en) ?? { at, message, change: [] };
    told.set(message.en, known);
    if (to !== undefined) known.change.push({ type: 'section', start: at.start, end: at.end, to });
  }
  yield* told.values();
}
