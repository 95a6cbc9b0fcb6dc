const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** The English messages of `plan-parse archive`. */
export const en = {
  command: 'keep the contents of many documents in a store, and answer questions about them',
  store: 'file of the store',
  add: 'add new and changed documents to a store, which is created if necessary',
  paths: 'files, folders and patterns to read',
  prune: 'drop documents whose files at these paths are gone',
  memory: 'MiB of memory for the database (default: 640)',
  stats: 'print what is in a store',
  sql: 'print the result of an SQL statement, which can only read the store',
  statement: 'an SQL statement, or - to read it from standard input',
  export: 'write the tables of a store as Parquet',
  parquet: 'folder for the files, one folder per table, documents by year',
  merge: 'add what other stores have written as Parquet to a store, which is made if it is not there',
  shares: 'folders that archive export has written, of shares of one archive',
  examplesTitle: 'Examples:',
  examples: {
    add: [
      [
        'plan-parse archive add kho.duckdb vanban/',
        'read a folder; run it again to continue, or to add new files',
      ],
      ['plan-parse archive add kho.duckdb vanban/ --prune', 'drop what is gone from the folder'],
    ],
    stats: [['plan-parse archive stats kho.duckdb', '']],
    sql: [
      ['plan-parse archive sql kho.duckdb "SELECT kind, count(*) FROM works GROUP BY ALL"', 'works by kind'],
      ['plan-parse archive sql kho.duckdb "SELECT * FROM missing LIMIT 20" -f csv', 'a view, as CSV'],
    ],
    export: [['plan-parse archive export kho.duckdb --parquet tables/', 'for Spark, pandas, DuckDB']],
    merge: [
      [
        'plan-parse archive merge kho.duckdb phan-1/ phan-2/',
        'for shares that were read on several machines',
      ],
    ],
    find: [
      ['plan-parse archive find kho.duckdb "30/2020"', 'a number, in any spelling'],
      ['plan-parse archive find kho.duckdb "cong tac van thu"', 'words in titles, without accents'],
    ],
    'in-force': [['plan-parse archive in-force kho.duckdb 30/2020/NĐ-CP --as-of 2026-01-01', '']],
    basis: [['plan-parse archive basis kho.duckdb 30/2020/NĐ-CP', 'its legal bases, and their states today']],
    affected: [['plan-parse archive affected kho.duckdb 45/2013/QH13 --depth 2', 'what is based on a law']],
    timeline: [['plan-parse archive timeline kho.duckdb 30/2020/NĐ-CP -o timeline.html', 'a page']],
    missing: [['plan-parse archive missing kho.duckdb --limit 20', 'what to look for next']],
    overdue: [['plan-parse archive overdue kho.duckdb --as-of 2026-10-01', '']],
    conflicts: [['plan-parse archive conflicts kho.duckdb', '']],
    text: [['plan-parse archive text kho.duckdb 30/2020/NĐ-CP --as-of 2026-01-01', 'the text on a day']],
    diff: [['plan-parse archive diff kho.duckdb 30/2020/NĐ-CP 2024-01-01 2026-01-01', '']],
    git: [
      ['plan-parse archive git kho.duckdb luat/', 'git log --follow, git blame, git diff then tell of laws'],
    ],
    copies: [['plan-parse archive copies kho.duckdb', 'the same work as .docx, .pdf, draft …']],
  } as Readonly<
    Record<
      | 'add'
      | 'stats'
      | 'sql'
      | 'export'
      | 'merge'
      | 'find'
      | 'in-force'
      | 'basis'
      | 'affected'
      | 'timeline'
      | 'missing'
      | 'overdue'
      | 'conflicts'
      | 'copies'
      | 'text'
      | 'diff'
      | 'git',
      readonly (readonly [string, string])[]
    >
  >,
  questions: {
    find: 'print the works whose number, name or title contains these words',
    'in-force':
      'print the state of a work on a day, according to the documents of the store, with the sentences that say so',
    basis: 'print the legal bases of a work, with their states on a day',
    affected: 'print what is based on a work, directly and indirectly',
    timeline: 'print what happened to a work, through which work, in which provisions',
    missing: 'print the works that are cited but were not read, the most cited first',
    overdue: 'print the tasks that were overdue on a day',
    conflicts: 'print contradictory statements about works',
    copies: 'print the works with several files, and how each differs from the main one',
  },
  versions: {
    text: 'print a work as amended by the acts of the store up to a day, and report what is missing',
    diff: 'print how the text of a work changed between two days',
    git: 'write the laws of the store as a git history: a file a law, a commit an amendment, dated by when it takes effect',
  },
  newFolder: 'a new or empty folder',
  historyUntil: 'the last day of the history (default: today)',
  git: (why: string | null) =>
    why === null
      ? 'archive git needs the program git: install it'
      : `git could not write the history: ${why}`,
  history: (laws: number, commits: number, refused: number, lacking: number) =>
    [
      `${plural(laws, 'law', 'laws')} in ${plural(commits, 'commit', 'commits')}`,
      ...(refused > 0
        ? [`${plural(refused, 'change', 'changes')} could not be applied: git log says which`]
        : []),
      ...(lacking > 0 ? [`${plural(lacking, 'amendment was', 'amendments were')} not read`] : []),
    ].join('; '),
  from: 'the first day',
  to: 'the other day',
  notRead: (work: string) => `${work}: the work is only cited: its text was not read`,
  notIssued: (work: string, day: string) => `${work}: the work had not been issued yet on ${day}`,
  stateOnDay: (work: string, day: string, state: string, since: string | null, by: string | null) =>
    `${work}: ${state} on ${day}${since === null ? '' : `, since ${since}`}${by === null ? '' : `, by ${by}`}`,
  lackingAct: (work: string) => `missing: ${work} changes the text and was not read`,
  unreadChanges: (act: string) => `${act} changes the text, but how could not be read from it`,
  changedFile: (path: string) =>
    `${path}: the file has changed since it was read into the store: run archive add`,
  work: 'a work: its number, name, title, URN or path',
  words: 'a number or words, in any spelling',
  asOf: 'the day in question (default: today)',
  nothing: {
    find: 'no work has all of these words in its number, name or title: give fewer words, or a part of the number',
    basis: 'the store knows of nothing that this work rests on',
    affected: 'the store knows of nothing that rests on this work',
    timeline: 'the store knows of nothing that happened to this work',
    missing: 'all works that are cited were read',
    overdue: 'no task was due before this day',
    conflicts: 'the documents say nothing of works that cannot all be true',
    copies: 'of each work one file was read',
  },
  limit: 'number of rows to print, 0 for all (default: 200 as text on a terminal, otherwise all)',
  limitForemost: 'number of works to print, 0 for all (default: 50)',
  leftOut: (printed: number, total: number) => `${printed} of ${total} rows: --limit 0 prints all`,
  depth: 'maximum number of steps (default: any number)',
  unknownWork: (query: string) =>
    `no work of the store is "${query}": give a number, a name, a title, a URN or a path, or use archive find`,
  severalWorks: (query: string, works: readonly string[]) =>
    `several works match "${query}": give the id of one: ${works.join(', ')}`,
  asOfTitle: (day: string) => `As of ${day}`,
  events: {
    issued: 'issued',
    effective: 'takes effect',
    amended: 'amended',
    'partly-replaced': 'repealed in part',
    replaced: 'repealed',
    expired: 'expires',
    suspended: 'suspended',
    'partly-suspended': 'partly suspended',
    resumed: 'resumed',
  },
  titles: {
    work: 'Work',
    kind: 'Kind',
    number: 'Number',
    date: 'Date',
    issuer: 'Issuer',
    title: 'Title',
    name: 'Name',
    present: 'Read',
    mentions: 'Times',
    provisions: 'Provisions',
    state: 'State',
    since: 'Since',
    steps: 'Steps',
    relation: 'Relation',
    through: 'Through',
    on: 'Day',
    event: 'What',
    by: 'By',
    sentence: 'Sentence',
    file: 'File',
    line: 'Line',
    cited_by: 'Cited by',
    due_until: 'Last day',
    lead: 'Lead',
    what: 'Task',
    field: 'What',
    value: 'Said',
    count: 'Times',
    said_by: 'Said by',
    path: 'File',
    format: 'Format',
    likeness: 'Likeness',
    why: 'Told by',
    differs: 'Differs in',
  },
  resolving: 'matching mentions with works …',
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
  noStore: (path: string) => `${path}: not a store: create one with archive add`,
  noShare: (path: string) =>
    `${path}: no store was written to this folder: give one that archive export --parquet has made`,
  newer: (path: string, version: number, known: number) =>
    `${path}: this store was created by a later release (version ${version}, known up to ${known}): update plan-parse`,
  busy: (path: string) => `${path}: another program is using the store: wait for it to finish`,
  unfinished: (path: string) => `${path}: the store is incomplete: run archive add again to continue`,
  failed: (path: string, why: string) => `${path}: the store cannot be used (${why})`,
  query: (why: string) => `the statement failed: ${why}`,
  statements: (count: number) =>
    count === 0
      ? 'no statement: give one, such as "SELECT * FROM works LIMIT 10"'
      : `${count} statements: give one at a time`,
  notEmpty: (folder: string) => `${folder}: the folder is not empty: name a new one`,
  storeAlone: (path: string) => `${path}: a store must be the only input`,
  stdinIsNoFile: 'a store only takes files: name files or folders, not standard input',
  tables: {
    documents: 'documents read',
    files: 'files',
    failures: 'files that could not be read',
    units: 'units',
    citations: 'citations',
    works: 'works',
    present: 'works read',
    copies: 'works of several documents',
    differing: 'documents that differ from the main one of their work',
    edges: 'relations between works',
    operations: 'changes of texts',
    tasks: 'tasks',
    findings: 'findings of form',
    effects: 'statements of effect',
    conflicts: 'contradictions',
  },
  columns: { table: 'What', count: 'Count' },
};

/**
 * The messages of `plan-parse archive` in one language. English is the reference: a missing key in another language
 * does not compile.
 */
export type ArchiveMessages = typeof en;
