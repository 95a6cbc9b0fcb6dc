import type { Lang } from '../../../model/index.js';
import { type BatchMessages, en } from './en.js';
import { vi } from './vi.js';

export type { BatchMessages } from './en.js';

const CATALOGUES: Readonly<Record<Lang, BatchMessages>> = { en, vi };

/** What is said of many documents in a language; loaded only where there are many. */
export const batchMessagesIn = (lang: Lang): BatchMessages => CATALOGUES[lang];
