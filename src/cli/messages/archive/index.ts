import type { Lang } from '../../../model/index.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** What is said of many documents. English is the pattern. */
export type ArchiveMessages = typeof en;

const catalogues: Readonly<Record<Lang, ArchiveMessages>> = { en, vi };

/** What is said of many documents in a language; loaded only where there are many. */
export const archiveMessagesIn = (lang: Lang): ArchiveMessages => catalogues[lang];
