import { z } from 'zod';

export const MAX_TEXT = 20_000;
const MAX_ITEMS = 500;
export const DEFAULT_ITEMS = 100;
export const MAX_TO_VERIFY = 100;
export const MAX_CITATION = 2000;

export const path = z
  .string()
  .min(1)
  .max(4096)
  .describe('Path of a document, from the root that the server was started with');
export const folder = z
  .string()
  .max(4096)
  .default('.')
  .describe('A folder below the root, or one document; by default the root itself');
export const offset = z
  .number()
  .int()
  .min(0)
  .default(0)
  .describe('Where to continue: nextOffset of the last answer');
export const limit = z
  .number()
  .int()
  .min(1)
  .max(MAX_ITEMS)
  .default(DEFAULT_ITEMS)
  .describe('The largest number of items');
export const section = z
  .string()
  .min(1)
  .max(200)
  .describe('Labels of a unit joined by dots, as in the outline: "II.2", "Điều 5.2.a"');
export const READ_ONLY = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;
