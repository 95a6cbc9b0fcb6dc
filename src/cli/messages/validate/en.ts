import { plural } from '../plural.js';

/** The English messages of `plan-parse validate`. */
export const validate = {
  tooManyWarnings: (found: number, allowed: number) =>
    `${plural(found, 'warning', 'warnings')}, and --max-warnings allows ${allowed}`,
  badBaseline: (path: string) =>
    `${path}: not a baseline: make one with --baseline ${path} --update-baseline`,
  cannotFix: (path: string) => `${path}: not fixed: only UTF-8 text files and .docx can be`,
  changedMeanwhile: (path: string) => `${path}: not fixed: it was changed after it was read: try again`,
  fixNeeds: '--fix -o FILE.docx needs one .docx file',
  looksToo: (path: string, count: number) =>
    `${path}: ${count === 1 ? 'one change' : `${count} changes`} of its look as well: -o FILE.docx writes all as tracked changes`,
  changedWhileRead: (path: string) => `${path}: it was changed while it was read: try again`,
  annotateNeeds: '--annotate needs one .docx file and a file after -o',
  annotateOrFix: '--annotate and --fix write different files: call with one, then the other',
  unknownRule: (id: string) => `unknown rule ${id}`,
  listRules: 'plan-parse rules lists them',
};

/** The messages of `plan-parse validate`. */
export type ValidateMessages = typeof validate;
