import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import reviewed from './precision.reviewed.json' with { type: 'json' };

/** An error that `validate` reports of one of the documents. */
export interface ReportedError {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
}

/** The errors of documents of one sort. */
export interface Precision {
  readonly what: string;
  readonly documents: number;
  readonly errors: number;
  /** Errors that a person who read the place agreed with, and those that the person did not. */
  readonly right: number;
  readonly wrong: number;
  /** Errors that nobody has looked at. */
  readonly open: readonly ReportedError[];
}

interface Sort {
  readonly what: string;
  /** From the project's root; those that are not there are left out. */
  readonly folders: readonly string[];
  readonly preset: 'recommended' | 'published';
}

const SORTS: readonly Sort[] = [
  { what: 'fixtures', folders: ['fixtures'], preset: 'recommended' },
  { what: 'clean documents', folders: ['test/validate/documents'], preset: 'recommended' },
  {
    what: 'Gazette texts',
    folders: ['../shared/corpus/congbao', '../shared/corpus/amendments'],
    preset: 'published',
  },
  {
    what: 'Word files',
    folders: ['../shared/corpus/seed', '../shared/corpus/word'],
    preset: 'recommended',
  },
  { what: 'model documents', folders: ['../shared/nd30'], preset: 'recommended' },
];

const DOCUMENT = /\.(?:txt|docx|pdf)$/u;
const MOST_OUTPUT = 1 << 28;

const keyOf = ({ file, rule, line }: ReportedError): string => `${file}:${line} ${rule}`;
const verdicts = new Map(reviewed.map((each) => [keyOf(each), each.verdict] as const));

/** A line of the findings as `--format ndjson` prints them. */
interface Printed {
  readonly path: string;
  readonly rule: string;
  readonly severity: string;
  readonly position: { readonly start: { readonly line: number } };
}

function errorsIn(root: string, files: readonly string[], preset: Sort['preset']): readonly ReportedError[] {
  const command = [
    join(root, 'dist/bin/plan-parse.js'),
    'validate',
    '--preset',
    preset,
    '--format',
    'ndjson',
  ];
  const { stdout, stderr, status } = spawnSync(process.execPath, [...command, ...files], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MOST_OUTPUT,
  });
  if (status === 2 || status === null) throw new Error(stderr);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines
    .map((line): Printed => JSON.parse(line))
    .filter(({ severity }) => severity === 'error')
    .map(({ path, rule, position }) => ({ file: path, rule, line: position.start.line }));
}

/**
 * Counts the errors that `validate` reports of documents that were issued or written with care, beside what a person
 * said of each in `precision.reviewed.json`: whether the fault is there, and why.
 */
export function measurePrecision(root: string): readonly Precision[] {
  return SORTS.flatMap(({ what, folders, preset }) => {
    const files = folders
      .filter((folder) => existsSync(join(root, folder)))
      .flatMap((folder) =>
        readdirSync(join(root, folder))
          .filter((name) => DOCUMENT.test(name))
          .map((name) => `${folder}/${name}`),
      );
    if (files.length === 0) return [];
    const errors = errorsIn(root, files, preset);
    const said = errors.map((error) => verdicts.get(keyOf(error)));
    return {
      what,
      documents: files.length,
      errors: errors.length,
      right: said.filter((verdict) => verdict === 'right').length,
      wrong: said.filter((verdict) => verdict === 'wrong').length,
      open: errors.filter((_, at) => said[at] === undefined),
    };
  });
}
