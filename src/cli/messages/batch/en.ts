import { plural } from '../plural.js';

const duration = (seconds: number): string =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;

/** The English messages for many documents. */
export const en = {
  progress: {
    done: (done: number) => plural(done, 'document', 'documents'),
    doneOf: (done: number, total: number) => `${done}/${total}`,
    page: (done: number, total: number) => `page ${done}/${total}`,
    speed: (perSecond: number) => `${perSecond}/s`,
    left: (seconds: number) => `${duration(seconds)} left`,
    failed: (count: number) => `${count} failed`,
  },
  failed: (failed: number, inputs: number) => `${failed} of ${plural(inputs, 'input', 'inputs')} failed:`,
  interrupted: (inputs: number) => `stopped after ${plural(inputs, 'input', 'inputs')}`,
  measures: {
    relations: 'What each document does',
    cited: 'Most cited',
    ranked: 'Most important (PageRank)',
    present: 'Most cited among the inputs',
    missing: 'Cited but not among the inputs',
    cycles: 'In a cycle',
    repealed: 'Documents whose legal basis is repealed',
    conflicts: 'Contradictions',
    components: 'Components',
  },
  titled: (title: string, count: number) => `${title} (${count})`,
  none: 'none',
  more: (count: number) => `… ${count} more: see --top`,
  citedBy: 'Cited by',
  mentions: 'Times',
  rank: 'PageRank',
  present: 'Read',
  yes: 'yes',
  document: 'Document',
  basis: 'Legal basis',
  repealedBy: 'Repealed by',
  field: { date: 'date', kind: 'kind', issuer: 'issuer' },
  what: 'What',
  said: 'Said',
  times: (count: number) => `×${count}`,
  component: 'Component',
  size: 'Documents',
  amendments: (name: string) => `Amendments of ${name}`,
  noAmendments: 'no document of the graph amends it',
  statusList: {
    unreadable: (path: string) => `${path}: the status list cannot be read`,
    wrong: {
      quote: () => 'a quotation mark in this row is not closed, or is in the middle of a cell',
      columns: (found: string) =>
        `a status list needs the columns "number" and "state": found ${found || 'none'}`,
      number: (found: string) => `not the number of an act: "${found}"`,
      state: (found: string) => `unknown state: "${found}"`,
      date: (found: string) => `not a date: "${found}"`,
    },
  },
  states: {
    title: (day: string) => `Legal bases as of ${day}`,
    noBases: 'no document names a legal basis',
    names: {
      'in-force': 'in force',
      amended: 'amended',
      'partly-replaced': 'partly repealed',
      replaced: 'repealed or replaced',
      expired: 'expired',
      suspended: 'suspended',
      'partly-suspended': 'partly suspended',
      'not-yet': 'not yet in force',
      unknown: 'unknown',
    },
    since: (day: string) => `since ${day}`,
    from: (day: string) => `from ${day} on`,
    until: (day: string) => `until ${day}`,
    undated: 'on a date not given',
    by: (act: string) => `by ${act}`,
    list: (line: number) => `status list, line ${line}`,
  },
};

/** The texts of one language. English is the reference: a missing key in another language does not compile. */
export type BatchMessages = typeof en;
