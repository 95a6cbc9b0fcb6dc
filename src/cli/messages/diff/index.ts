import type { Lang } from '../../../model/index.js';
import { type DiffMessages, en } from './en.js';
import { vi } from './vi.js';

const CATALOGUES: Readonly<Record<Lang, DiffMessages>> = { en, vi };

/** The messages of `plan-parse diff` in a language. */
export const diffMessagesIn = (lang: Lang): DiffMessages => CATALOGUES[lang];
