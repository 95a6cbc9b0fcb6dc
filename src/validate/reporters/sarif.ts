import type { Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import type { Diagnostic, Lang, Severity } from '../../model/index.js';
import { explainRule } from '../explain-rule.js';
import { nameFindings } from '../fingerprint.js';
import { sayProvision } from '../ground.js';
import { type FileResult, unitOf, wordsOf } from '../result.js';
import type { Rule } from '../rule.js';
import { rules } from '../rules/index.js';
import { jsonPieces } from './json-pieces.js';
import type { Reporter } from './reporter.js';
import { withPlace } from './with-place.js';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  Result.level
>;

const describeRule = (rule: Rule, lang: Lang): ReportingDescriptor => ({
  id: rule.id,
  shortDescription: { text: rule.description[lang] },
  fullDescription: {
    text: [rule.description[lang], ...rule.ground.map((provision) => sayProvision(provision, lang))].join(
      ' — ',
    ),
  },
  help: { text: explainRule(rule.id, lang) ?? rule.description[lang] },
  defaultConfiguration: { level: LEVELS[rule.severity] },
});

/** A path as a URI reference: relative paths stay relative, others need a scheme (SARIF 2.1.0, 3.4.3). */
const toUri = (path: string) =>
  (path.startsWith('/') ? 'file://' : '') + path.split('/').map(encodeURIComponent).join('/');

/** The words of a finding, and its lines if the file has lines. */
function regionOf(file: FileResult, diagnostic: Diagnostic): Region {
  const { start, end } = diagnostic.position;
  const snippet = { text: wordsOf(file, diagnostic) };
  if (file.isOpaque) return { startLine: 1, snippet };
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: start.offset,
    charLength: end.offset - start.offset,
    snippet,
  };
}

/** The unit, the page and the paragraph of a finding, as far as known. */
function logicalLocationsOf(file: FileResult, diagnostic: Diagnostic): Pick<Location, 'logicalLocations'> {
  const unit = unitOf(file, diagnostic);
  const { page, paragraph } = diagnostic;
  const locations = [
    ...(unit === null ? [] : [{ fullyQualifiedName: unit, kind: 'unit' }]),
    ...(page === null ? [] : [{ fullyQualifiedName: `${page}`, kind: 'page' }]),
    ...(paragraph === null ? [] : [{ fullyQualifiedName: `${paragraph}`, kind: 'paragraph' }]),
  ];
  return locations.length === 0 ? {} : { logicalLocations: locations };
}

function resultsOf(file: FileResult, lang: Lang): Result[] {
  return nameFindings(file).map(({ diagnostic, fingerprint }) => {
    const ruleIndex = rules.findIndex(({ id }) => id === diagnostic.rule);
    return {
      ruleId: diagnostic.rule,
      ...(ruleIndex < 0 ? {} : { ruleIndex }),
      level: LEVELS[diagnostic.severity],
      message: { text: withPlace(file, diagnostic, lang) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: toUri(file.path) },
            region: regionOf(file, diagnostic),
          },
          ...logicalLocationsOf(file, diagnostic),
        },
      ],
      partialFingerprints: { 'planParse/v1': fingerprint },
    };
  });
}

/** SARIF 2.1.0, for code scanning. */
export const reportSarif: Reporter = function* (results, { lang, version, unread = [] }) {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'plan-parse', version, rules: rules.map((rule) => describeRule(rule, lang)) },
        },
        invocations: [
          {
            executionSuccessful: unread.length === 0,
            toolExecutionNotifications: unread.map(({ source, failure }) => ({
              level: 'error',
              message: { text: failure },
              locations: [{ physicalLocation: { artifactLocation: { uri: toUri(source.path ?? '-') } } }],
            })),
          },
        ],
        columnKind: 'utf16CodeUnits',
        artifacts: results.map(({ path }) => ({ location: { uri: toUri(path) } })),
        results: results.flatMap((result) => resultsOf(result, lang)),
      },
    ],
  };
  yield* jsonPieces(log, 4);
  yield '\n';
};
