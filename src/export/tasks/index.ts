import type { DocumentTasks, Lang } from '../../model/index.js';

export { documentName, sayDue } from './rows.js';
export { taskWords } from './words.js';

/** A writer of lists of tasks; what it needs is loaded when it is asked for. */
type TaskFormat = (documents: readonly DocumentTasks[], lang: Lang) => Promise<string | Uint8Array>;

/** The formats of lists of tasks, in the order in which help names them. */
export const taskFormats = {
  csv: async (documents, lang) => (await import('./csv.js')).tasksToCsv(documents, lang),
  xlsx: async (documents, lang) => (await import('./xlsx.js')).tasksToXlsx(documents, lang),
  ics: async (documents, lang) => (await import('./calendar.js')).tasksToCalendar(documents, lang),
  md: async (documents, lang) => (await import('./markdown.js')).tasksToMarkdown(documents, lang),
  html: async (documents, lang) => (await import('./page.js')).tasksToPage(documents, lang),
} as const satisfies Readonly<Record<string, TaskFormat>>;

/** The name of a format of lists of tasks. */
export type TaskFormatName = keyof typeof taskFormats;
