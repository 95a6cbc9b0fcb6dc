import type { Log, ReportingDescriptor, Result } from 'sarif';
import type { Lang, Severity } from '../../model/index.js';
import { nameFindings } from '../fingerprint.js';
import { sayProvision } from '../ground.js';
import type { FileResult } from '../result.js';
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
  defaultConfiguration: { level: LEVELS[rule.severity] },
});

/** A relative path as a URI reference for SARIF. */
const toUri = (path: string) => path.split('/').map(encodeURIComponent).join('/');

function resultsOf(file: FileResult, lang: Lang): Result[] {
  return nameFindings(file).map(({ diagnostic, fingerprint }) => {
    const { start, end } = diagnostic.position;
    const ruleIndex = rules.findIndex(({ id }) => id === diagnostic.rule);
    return {
      ruleId: diagnostic.rule,
      ...(ruleIndex < 0 ? {} : { ruleIndex }),
      level: LEVELS[diagnostic.severity],
      message: { text: withPlace(diagnostic, lang) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: toUri(file.path) },
            region: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
              charOffset: start.offset,
              charLength: end.offset - start.offset,
            },
          },
        },
      ],
      partialFingerprints: { 'planParse/v1': fingerprint },
    };
  });
}

/** SARIF 2.1.0, for code scanning. */
export const reportSarif: Reporter = function* (results, { lang, version }) {
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'plan-parse', version, rules: rules.map((rule) => describeRule(rule, lang)) },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: results.map(({ path }) => ({ location: { uri: toUri(path) } })),
        results: results.flatMap((result) => resultsOf(result, lang)),
      },
    ],
  };
  yield* jsonPieces(log, 4);
  yield '\n';
};
