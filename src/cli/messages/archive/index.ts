import type { Lang } from '../../../model/index.js';
import { type ArchiveMessages, en } from './en.js';
import { vi } from './vi.js';

export type { ArchiveMessages } from './en.js';

const CATALOGUES: Readonly<Record<Lang, ArchiveMessages>> = { en, vi };

/** The messages of `plan-parse archive` in a language. */
export const archiveMessagesIn = (lang: Lang): ArchiveMessages => CATALOGUES[lang];
