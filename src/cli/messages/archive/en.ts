const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What `plan-parse archive` says in English. */
export const en = {
  command: 'keep what is read of many documents in a store, and answer questions about it',
  store: 'file of the store',
  add: 'read documents that are new or changed into a store, which is made if it is not there',
  paths: 'files, folders and patterns to read',
  prune: 'drop what was read from files at these paths that are gone',
  memory: 'MiB of memory that the database may take (default: 512)',
  stats: 'print what is in a store',
  sql: 'print the answer of an SQL statement, which can read the store and nothing else',
  statement: 'an SQL statement, or - to read it from standard input',
  export: 'write the tables of a store as Parquet',
  parquet: 'folder for the files, one table a folder, documents by year',
  examplesTitle: 'Examples:',
  examples: {
    add: [
      [
        'plan-parse archive add kho.duckdb vanban/',
        'read a folder; call again to go on, or to add what is new',
      ],
      ['plan-parse archive add kho.duckdb vanban/ --prune', 'drop what is gone from the folder'],
    ],
    stats: [['plan-parse archive stats kho.duckdb', '']],
    sql: [
      ['plan-parse archive sql kho.duckdb "SELECT kind, count(*) FROM works GROUP BY ALL"', 'works by kind'],
      ['plan-parse archive sql kho.duckdb "SELECT * FROM missing LIMIT 20" -f csv', 'a view, as CSV'],
    ],
    export: [['plan-parse archive export kho.duckdb --parquet tables/', 'for Spark, pandas, DuckDB']],
  } as Readonly<Record<'add' | 'stats' | 'sql' | 'export', readonly (readonly [string, string])[]>>,
  resolving: 'finding which mentions are of which works …',
  added: (added: number, unchanged: number, copies: number, gone: number) =>
    [
      `${plural(added, 'file', 'files')} read`,
      `${unchanged} unchanged`,
      ...(copies > 0 ? [plural(copies, 'copy', 'copies')] : []),
      ...(gone > 0 ? [`${gone} gone`] : []),
    ].join(', '),
  total: (documents: number, works: number) =>
    `the store has ${plural(documents, 'document', 'documents')} and knows ${plural(works, 'work', 'works')}`,
  notInstalled: (name: string) => `archive needs the package ${name}: install it with npm install ${name}`,
  noStore: (path: string) => `${path}: no store: make one with archive add`,
  newer: (path: string, version: number, known: number) =>
    `${path}: a later release made this store (version ${version}, known are ${known}): update plan-parse`,
  busy: (path: string) => `${path}: another program has the store open: wait for it to end`,
  unfinished: (path: string) => `${path}: the store is not whole yet: call archive add again, which goes on`,
  failed: (path: string, why: string) => `${path}: the store cannot be used (${why})`,
  query: (why: string) => `the statement cannot be done: ${why}`,
  notEmpty: (folder: string) => `${folder}: the folder is not empty: name a new one`,
  storeAlone: (path: string) => `${path}: a store stands alone, without other files`,
  stdinIsNoFile: 'a store keeps files: name files or folders, not standard input',
  tables: {
    documents: 'documents read',
    files: 'files',
    failures: 'files that could not be read',
    units: 'units',
    citations: 'citations',
    works: 'works',
    present: 'works read',
    edges: 'relations between works',
    operations: 'changes of texts',
    tasks: 'tasks',
    findings: 'findings of form',
    effects: 'statements of effect',
    conflicts: 'contradictions',
  },
  columns: { table: 'What', count: 'Count' },
};

/** What `plan-parse archive` says in a language. English is the pattern: what another lacks does not compile. */
export type ArchiveMessages = typeof en;
