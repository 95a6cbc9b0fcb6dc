import type { Lang } from '../../../model/index.js';
import { type BatchMessages, en } from './en.js';
import { vi } from './vi.js';

export type { BatchMessages } from './en.js';

const CATALOGUES: Readonly<Record<Lang, BatchMessages>> = { en, vi };

/** The messages for many documents in a language; loaded only if needed. */
export const batchMessagesIn = (lang: Lang): BatchMessages => CATALOGUES[lang];
