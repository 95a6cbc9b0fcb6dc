import { z } from 'zod';

export const LONGEST_TEXT = 20_000;
const MOST_ITEMS = 500;
export const USUAL_ITEMS = 100;
export const MOST_TO_VERIFY = 100;
export const LONGEST_CITATION = 2000;

export const path = z
  .string()
  .min(1)
  .max(4096)
  .describe('Path of a document, from the root that the server was started with');
export const folder = z
  .string()
  .max(4096)
  .default('.')
  .describe('A folder below the root, or one document; the root itself where it is left out');
export const offset = z
  .number()
  .int()
  .min(0)
  .default(0)
  .describe('Where to go on: nextOffset of the last answer');
export const limit = z
  .number()
  .int()
  .min(1)
  .max(MOST_ITEMS)
  .default(USUAL_ITEMS)
  .describe('The most items to give');
export const section = z
  .string()
  .min(1)
  .max(200)
  .describe('Labels of a unit joined by dots, as the outline has them: "II.2", "Điều 5.2.a"');
export const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;
