import type { Look, SectionChange, SectionLook } from '../../model/index.js';
import type { Finding } from '../rule.js';
import type { RuleContext } from '../rule-context.js';
import type { Wording } from '../wording.js';
import { firstLineOf } from './lines.js';

/** What is wrong with a section. */
interface SectionFault {
  readonly message: Wording;
  /** The correct page setup; omitted if a person has to decide. */
  readonly to?: SectionChange['to'];
}

/** The sections that contain text. */
export const filledSections = ({ sections }: Pick<Look, 'sections'>): readonly SectionLook[] =>
  sections.filter(({ start, end }) => end > start);

/**
 * One finding per fault; sections with the same setup share one, at the first of them.
 *
 * @param faultOf - the fault of a section and its fix; `null` if there is none
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
