import type { Lang } from '../../model/index.js';
import { en, type Messages } from './en.js';
import { vi } from './vi.js';

export { type AmendMessages, amendMessagesIn } from './amend/index.js';
export { type ArchiveMessages, archiveMessagesIn } from './archive/index.js';
export { type BatchMessages, batchMessagesIn } from './batch/index.js';
export { diffMessagesIn } from './diff/index.js';
export type { Messages } from './en.js';
export { type ExplainMessages, explainMessagesIn } from './explain/index.js';
export { serviceMessagesIn } from './services/index.js';
export { taskMessagesIn } from './tasks/index.js';

const CATALOGUES: Readonly<Record<Lang, Messages>> = { en, vi };

/** The available languages. */
export const langs: readonly Lang[] = ['vi', 'en'];

/** The messages of the command in a language. */
export const messagesIn = (lang: Lang): Messages => CATALOGUES[lang];
