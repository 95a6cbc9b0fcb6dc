import type { Lang } from '../../../model/index.js';
import { type AmendMessages, en } from './en.js';
import { vi } from './vi.js';

export type { AmendMessages } from './en.js';

const CATALOGUES: Readonly<Record<Lang, AmendMessages>> = { en, vi };

/** The messages of `plan-parse amend` and `plan-parse consolidate` in a language. */
export const amendMessagesIn = (lang: Lang): AmendMessages => CATALOGUES[lang];
