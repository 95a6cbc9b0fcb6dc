import type { Lang } from '../../../model/index.js';
import { en, type ServiceMessages } from './en.js';
import { vi } from './vi.js';

const CATALOGUES: Readonly<Record<Lang, ServiceMessages>> = { en, vi };

/** The messages of the commands that serve other programs in a language. */
export const serviceMessagesIn = (lang: Lang): ServiceMessages => CATALOGUES[lang];
