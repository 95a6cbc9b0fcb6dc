import type { Lang } from '../../../model/index.js';
import { type ExplainMessages, en } from './en.js';
import { vi } from './vi.js';

export type { ExplainMessages };

const CATALOGUES: Readonly<Record<Lang, ExplainMessages>> = { en, vi };

/** What the explanation of a line says in a language; loaded only where a line is to be explained. */
export const explainMessagesIn = (lang: Lang): ExplainMessages => CATALOGUES[lang];
