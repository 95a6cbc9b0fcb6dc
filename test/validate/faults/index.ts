import { citationFaults } from './citation.js';
import type { Fault } from './fault.js';
import { formFaults } from './form.js';
import { outlineFaults } from './outline.js';
import { textFaults } from './text.js';

export type { Fault } from './fault.js';

/** The faults that the rules are for, one of each sort. */
export const faults: readonly Fault[] = [...formFaults, ...outlineFaults, ...citationFaults, ...textFaults];
