import type { Lang } from '../../../model/index.js';
import { type ExplainMessages, en } from './en.js';
import { vi } from './vi.js';

export type { ExplainMessages };

const CATALOGUES: Readonly<Record<Lang, ExplainMessages>> = { en, vi };

/** The messages for explaining a line in a language; loaded only if needed. */
export const explainMessagesIn = (lang: Lang): ExplainMessages => CATALOGUES[lang];
