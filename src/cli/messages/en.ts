import { type Diagnostic, relationNames, type Severity, sayPosition } from '../../model/index.js';
import type { ReadError, ReadWarning } from '../../read/index.js';
import { plural } from './plural.js';
import { saidIn } from './said.js';
import { validate } from './validate/en.js';
import { adviceOnWriting } from './writing.js';

/** The English messages of the command. */
export const en = {
  relations: relationNames.en,
  ...saidIn('en'),
  severities: { error: 'error', warning: 'warning', info: 'info' } as Readonly<Record<Severity, string>>,

  report: {
    untitled: '(no kind, number or title found)',
    issuer: 'Issuer',
    issuedOn: 'Date',
    urgency: 'Urgency',
    secrecy: 'Secrecy',
    addressees: 'Addressees',
    signer: 'Signed by',
    effectiveOn: 'In force',
    expiresOn: 'Expires',
    field: 'Field',
    recipients: 'Recipients',
    keywords: 'Keywords',
    source: 'Source',
    outline: (count: number) => `Outline (${plural(count, 'unit', 'units')})`,
    noOutline: 'no numbered units found',
    collapsed: (count: number) => `(+${count})`,
    works: (works: number, mentions: number) =>
      `Documents cited (${works}, in ${plural(mentions, 'mention', 'mentions')})`,
    noWorks: 'none found',
    standards: (mentions: number) =>
      `Technical regulations and standards (${plural(mentions, 'mention', 'mentions')})`,
    graph: 'Graph',
    graphCounts: (works: number, edges: number) =>
      `${plural(works, 'document cited', 'documents cited')}, ${plural(edges, 'relation', 'relations')}`,
    diagnostics: (count: number) => `Diagnostics (${count})`,
    unit: 'Unit',
    place: (found: Diagnostic) => sayPosition(found, 'en'),
    line: (line: number) => `line ${line}`,
  },

  columns: {
    kind: 'Kind',
    number: 'Number or name',
    date: 'Date',
    issuer: 'Issuer',
    relation: 'Relation',
    mentions: 'Times',
    line: 'Line',
  },

  graph: {
    counts: (read: number, cited: number, edges: number) =>
      `${plural(read, 'document', 'documents')} read, ${cited} more cited, ${plural(edges, 'relation', 'relations')}`,
    byRelation: 'Relations',
    byKind: 'Kinds',
    times: (count: number) => `×${count}`,
  },

  validate,

  notes: {
    ambiguousSection: (count: number, line: number, others: string) =>
      `${count} units have this label; printing the one on line ${line}, the others are on ${others}`,
  },

  reading: {
    error: ({ message }: ReadError) => message,
    warning: ({ message }: ReadWarning) => message,
  },

  errors: {
    seeHelp: (command: string) => `see ${command} --help`,
    noRule: 'name a rule, such as form/number; plan-parse rules lists them',
    didYouMean: (suggestion: string) => `did you mean ${suggestion}?`,
    unknownOption: (option: string) => `unknown option ${option}`,
    missingCommand: 'name one of its commands',
    missingArgument: (name: string) => `<${name}> is missing`,
    missingOption: (option: string) => `option ${option} has to be given`,
    unknownEnding: (path: string) => `${path}: no format has this ending: rename it, or give --format`,
    unknownCommand: (command: string) => `unknown command ${command}`,
    missingValue: (option: string) => `option ${option} needs a value`,
    invalidValue: (value: string, option: string) => `${option} does not take "${value}"`,
    allowed: (choices: string) => `give one of ${choices}`,
    tooManyArguments: 'too many arguments',
    noFiles: 'name at least one file, or - for standard input',
    wholeNumber: 'give a whole number from 1',
    countFromZero: 'give a whole number from 0',
    unknownSection: (label: string, path: string) => `${path}: no unit "${label}"`,
    sectionsThere: (parent: string, labels: string) =>
      parent === '' ? `the units are ${labels}` : `the units of ${parent} are ${labels}`,
    sectionHasNone: (parent: string) =>
      parent === '' ? 'it has no units' : `${parent} has no units below it`,
    noDocument: (place: string, why: string) =>
      `${place}: not a document printed by plan-parse (schemaVersion 2): ${why}`,
    noJson: 'the line is not JSON',
    tooDeep: 'it is nested too deeply',
    keyMissing: (place: string, key: string) => `${place || 'it'} has no ${key}`,
    keyUnknown: (place: string, key: string) => `${place || 'it'} has an unknown key, ${key}`,
    valueOther: (place: string, wanted: string) => `${place || 'it'} is not ${wanted}`,
    valueStrange: (place: string) => `${place || 'it'} has a value that is not allowed there`,
    cannotReadList: (path: string, why: string) => `${path}: the list of files cannot be read (${why})`,
    oneDocument: (format: string) => `--format ${format} takes one document: name one file`,
    needsFolder: (format: string) => `--format ${format} writes several files: name their folder with -o`,
    needsSheets: '--sheet goes with --format csv, tsv or xlsx',
    oneSheet: (format: string) => `--format ${format} takes one sheet: name one, or use xlsx`,
    needsChunks: '--max-tokens goes with --format chunks',
    tablesFormats: '--tables needs --format csv, tsv or xlsx',
    noTables: (name: string | null) =>
      name === null ? 'there are no tables' : `${name}: there are no tables`,
    needsFile: (format: string) => `--format ${format} is not text: name a file with -o`,
    severalTables: (name: string | null, count: number) =>
      `${name === null ? '' : `${name}: `}there are ${count} tables: name a folder for them with -o`,
    notTogether: (one: string, other: string) => `${one} cannot be combined with ${other}`,
    needsOption: (one: string, other: string) => `${one} needs ${other}`,
    unknownWork: (query: string) =>
      `no document of the graph is "${query}": give a number, a name, a title, a URN or a path`,
    chunkSize: 'give a whole number from 50',
    share: 'give a shard such as 3/8',
    date: 'give a date such as 2020, 2020-05 or 2020-05-17',
    day: 'give a day such as 2026-06-30',
    cannotWrite: (path: string, why: string) =>
      `${path}: cannot be written (${why}): ${adviceOnWriting('en', why)}`,
    outputIsInput: (path: string) =>
      `${path}: the output would overwrite an input: name another file with -o`,
    outOfMemory: (mebibytes: number, more: number) =>
      `${mebibytes} MiB of memory are not enough for it: set NODE_OPTIONS=--max-old-space-size=${more} (MiB), or split the file`,
    nestedTooDeeply: 'is too deeply nested to be read',
    outOfFiles: 'too many open files: raise the limit (ulimit -n 256)',
    tooLongAnswer:
      'the output is too long for this format: use --format json, print a part with --section, or split the file',
    internal: (why: string) => `an error in plan-parse, not in the file (${why}): please report it`,
  },

  help: {
    titles: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    } as Readonly<Record<string, string>>,
    defaultValue: (value: string) => `(default: ${value})`,
    examplesTitle: 'Examples:',
    program: 'Reads Vietnamese administrative and legal documents: structure, citations, citation graph.',
    parse: 'print metadata, outline and citations of documents (the default command)',
    graph: 'print the citation graph of one or many documents',
    validate: 'check the form of documents; exit code 1 if an error is found',
    rules: 'list the rules of validate',
    explain: 'print a rule with its legal ground and examples',
    ruleId: 'a rule, as named by validate: form/number',
    preset: 'ready-made settings (default: recommended)',
    rule: 'severity of a rule: off, info, warning or error; may be repeated',
    maxWarnings: 'exit code 1 if there are more warnings',
    minSeverity: 'print nothing less severe than this',
    config: 'configuration file (default: the nearest plan-parse.config.*, upwards)',
    noConfig: 'do not look for a configuration file',
    printConfig: 'print the severities that apply to a file, as JSON',
    stdinFilename: 'the path that standard input stands for',
    baseline: 'accept the findings that this file lists',
    updateBaseline: 'list all findings in the file of --baseline',
    fix: 'print what can be fixed automatically, as a unified diff; a .docx after -o gets it as tracked changes',
    annotate: 'write the findings as comments into a copy of a Word file, the file after -o',
    write: 'with --fix: change the files',
    schema: 'print the JSON Schema of the JSON output',
    filesAndFolders: 'files, folders and patterns to read, or - for standard input',
    jobs: 'number of threads that parse (default: one per core)',
    filesFrom: 'read the names of inputs from FILE, one per line, or from - (standard input)',
    shard: 'only the k-th of n equal shards of the inputs, by a hash of their paths: 3/8',
    relation: 'only these relations, separated by commas',
    kind: "only documents of these kinds: 'Luật,Nghị định'",
    since: 'only documents from this date on: 2020, 2020-05 or 2020-05-17',
    until: 'only documents up to this date',
    from: 'only what can be reached from this document: its number, name, title, URN or path',
    steps: 'within this number of steps from it (default: any number)',
    direction: 'direction from it: what it cites, what cites it, or both (the default)',
    presentOnly: 'only documents that are among the inputs',
    minMentions: 'only documents among the inputs, and those with at least this many mentions',
    measure: 'the tables to print, separated by commas',
    top: 'number of rows to print of each table',
    amendments: 'what amends this law, directly and indirectly, as a tree',
    asOf: 'state of the legal bases on this day, according to the files and the list of --status',
    status: 'CSV of acts that are not among the files: number, state, from, by',
    noSentences: 'omit the sentences around mentions in json and html',
    format: 'output format',
    output: 'write to FILE instead of standard output',
    section: 'only the unit with these labels joined by dots: II.2, "Điều 5.2.a"',
    depth: 'number of outline levels to print (default: down to articles)',
    keywords: 'add the key terms of the document',
    maxTokens: 'maximum length of a chunk of --format chunks (default: 800)',
    sheet: 'only these sheets of --format xlsx, or the one of csv and tsv',
    standards: 'list technical regulations and standards too (QCVN, TCVN)',
    tables: 'only the tables: a file each in the folder of -o (csv, tsv), or a sheet each of a workbook',
    explainLine: 'how the parser interpreted this line of the text, and why',
    quiet: 'only errors: no notes, no findings of lower severity',
    lang: 'language of headings and messages (default: from the locale)',
    encoding: 'encoding of the input (default: detected)',
    inputFormat: 'format of the input (default: detected)',
    ocr: 'pages of PDFs to read by OCR, with tesseract.js (default: auto, those without text)',
    ocrCache: 'folder for caching OCR results',
    timeout: 'time limit for reading a file without progress (default: by its size)',
    version: 'print the version',
    help: 'print this help',
    helpCommand: 'print the help of a command',
    exitCodes:
      'Exit code: 0 success, 1 errors or too many warnings found (validate), 2 unreadable input or usage error.',
    examples: {
      program: [
        ['plan-parse plan.txt', 'metadata, outline and citations'],
        ['plan-parse --section II.2 plan.txt', 'one unit with its citations'],
        ['plan-parse --format json plan.txt | jq .metadata', 'for other programs'],
        ['cat plan.txt | plan-parse --format ndjson -', 'from standard input, one object per line'],
        [
          'plan-parse --format chunks laws/',
          'for retrieval: complete articles and clauses, each with its headings',
        ],
        [
          'plan-parse archive/ -o citations.xlsx',
          'for Excel: citations, works and outlines of all documents',
        ],
        ['plan-parse graph --format dot *.txt | dot -Tsvg', 'draw the graph'],
        ['plan-parse validate drafts/*.txt', 'check drafts in CI'],
      ],
      graph: [
        ['plan-parse graph *.txt', 'aligned summary'],
        ['plan-parse graph archive/', 'all documents in a folder: most cited, missing, repealed bases …'],
        ['plan-parse graph archive/ --format html -o graph.html', 'a page for any browser'],
        ['plan-parse graph archive/ --from 45/2013/QH13 --depth 2', 'the neighbourhood of a law'],
        ['plan-parse graph archive/ --format csv -o tables/', 'for Neo4j and Gephi'],
        ['plan-parse graph parsed/*.ndjson', 'from earlier parses'],
        ['plan-parse graph --format mermaid plan.txt', 'for Markdown'],
      ],
      validate: [
        ['plan-parse validate drafts', 'all documents in a folder, each finding with its line'],
        ['plan-parse validate --preset published --format sarif *.txt', 'for code scanning'],
        ['plan-parse validate --fix --write draft.txt', 'fix what is safe to fix'],
        ['plan-parse validate --fix -o fixed.docx draft.docx', 'the same as tracked changes in a copy'],
        ['plan-parse validate --format json plan.txt', 'for other programs'],
      ],
      schema: [['plan-parse schema > plan-parse.schema.json', '']],
    } as Readonly<
      Record<'program' | 'graph' | 'validate' | 'schema', readonly (readonly [string, string])[]>
    >,
  },
};

/** The texts of one language. English is the reference: a missing key in another language does not compile. */
export type Messages = typeof en;
