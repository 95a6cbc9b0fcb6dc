import type { Lang } from '../../model/index.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** The catalogue of one language. English is the pattern: a key that another language lacks does not compile. */
export type Messages = typeof en;

const catalogues: Readonly<Record<Lang, Messages>> = { en, vi };

/** The languages that there is a catalogue for. */
export const langs: readonly Lang[] = ['vi', 'en'];

/** What the command says in a language. */
export const messagesIn = (lang: Lang): Messages => catalogues[lang];
