import { isIsoDay } from '../../chars/index.js';
import type { IdRegistry } from './ids.js';
import { element, type XmlElement } from './node.js';

/** eId of the concept that periods are of: that something is in force. */
const IN_FORCE = 'in-force';

/** A day on which something begins to hold. */
export interface DatedEvent {
  readonly day: string | null;
  readonly type: 'generation' | 'amendment' | null;
  /** eId of the reference to the document that is the ground of it. */
  readonly source: string;
}

/** The days from which changes hold, as the metadata names them. */
export interface Periods {
  /** eId of the period that begins on a day; `null` where there is none. */
  readonly of: (day: string | null) => string | null;
  readonly lifecycle: readonly XmlElement[];
  readonly temporalData: readonly XmlElement[];
  readonly references: readonly XmlElement[];
}

/** Declares days, each once. */
export function createPeriods(all: readonly DatedEvent[], source: string, ids: IdRegistry): Periods {
  const days = new Map<string, string>();
  const events: XmlElement[] = [];
  const groups: XmlElement[] = [];
  for (const { day, type, source: ground } of all) {
    if (day === null || !isIsoDay(day) || (type !== 'generation' && days.has(day))) continue;
    const event = ids.next('', 'eventRef');
    events.push(
      element('eventRef', { eId: event, date: day, source: `#${ground}`, type: type ?? undefined }),
    );
    if (type === 'generation') continue;
    const period = ids.next('', 'period');
    days.set(day, period);
    groups.push(
      element('temporalGroup', { eId: period }, [
        element('timeInterval', { start: `#${event}`, refersTo: `#${IN_FORCE}` }),
      ]),
    );
  }
  return {
    of: (day) => (day === null ? null : (days.get(day) ?? null)),
    lifecycle: events.length === 0 ? [] : [element('lifecycle', { source }, events)],
    temporalData: groups.length === 0 ? [] : [element('temporalData', { source }, groups)],
    references:
      groups.length === 0
        ? []
        : [
            element('TLCConcept', {
              eId: IN_FORCE,
              href: '/akn/ontology/concept/vn/hieu-luc',
              showAs: 'hiệu lực',
            }),
          ],
  };
}
