import type { Lang } from '../../../model/index.js';
import { en, type TaskMessages } from './en.js';
import { vi } from './vi.js';

const CATALOGUES: Readonly<Record<Lang, TaskMessages>> = { en, vi };

/** The messages of `plan-parse tasks` in a language. */
export const taskMessagesIn = (lang: Lang): TaskMessages => CATALOGUES[lang];
