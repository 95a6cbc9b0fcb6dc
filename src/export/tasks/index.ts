import type { DocumentTasks, Lang } from '../../model/index.js';
import { type SheetFormatName, sheetFormats } from '../spreadsheet/index.js';
import { tasksSheet } from './sheet.js';

export { documentName, sayDue } from './rows.js';
export { tasksSheet } from './sheet.js';
export { taskWords } from './words.js';

/** A writer of lists of tasks, whose dependencies are loaded on demand. */
type TaskFormat = (documents: readonly DocumentTasks[], lang: Lang) => Promise<string | Uint8Array>;

const asSheet =
  (format: SheetFormatName): TaskFormat =>
  (documents, lang) =>
    sheetFormats[format]([tasksSheet(documents, lang)]);

/** The formats for lists of tasks, in the order of the help. */
export const taskFormats = {
  csv: asSheet('csv'),
  tsv: asSheet('tsv'),
  xlsx: asSheet('xlsx'),
  ics: async (documents, lang) => (await import('./calendar.js')).tasksToCalendar(documents, lang),
  md: async (documents, lang) => (await import('./markdown.js')).tasksToMarkdown(documents, lang),
  html: async (documents, lang) => (await import('./page.js')).tasksToPage(documents, lang),
} as const satisfies Readonly<Record<string, TaskFormat>>;

/** The name of a format for lists of tasks. */
export type TaskFormatName = keyof typeof taskFormats;
