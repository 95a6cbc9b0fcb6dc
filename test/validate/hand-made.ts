import type { Field, FieldName, NamedUnit, ParsedDocument, Position } from '../../src/model/index.js';

/** Reads short texts of one unit a line, so that rules can be tested apart from the parser. */
export function handMade(text: string): ParsedDocument {
  let offset = 0;
  const lines = text.split('\n').map((value, index) => {
    const start = { line: index + 1, column: 1, offset };
    const end = { line: index + 1, column: value.length + 1, offset: offset + value.length };
    offset += value.length + 1;
    return { value, position: { start, end } };
  });
  const fields: Field[] = [];
  const articles: NamedUnit[] = [];
  for (const { value, position } of lines) {
    const name = fieldPatterns.find(([pattern]) => pattern.test(value))?.[1];
    if (name !== undefined && articles.length === 0) fields.push(makeField(name, value, position));
    else placeUnit(articles, value, position);
  }
  const whole = {
    start: { line: 1, column: 1, offset: 0 },
    end: lines.at(-1)?.position.end ?? { line: 1, column: 1, offset: 0 },
  };
  const kind = fields.find(({ name }) => name === 'kind')?.value.toLowerCase() ?? null;
  return {
    schemaVersion: 1,
    source: { path: null, format: 'text', encoding: null, bytes: null, sha256: null },
    metadata: {
      kind: kind === null ? null : kind[0]?.toUpperCase() + kind.slice(1),
      number: null,
      issuedOn: null,
      issuer: null,
      place: null,
      title: null,
      effectiveOn: null,
      field: null,
      signers: [],
      recipients: [],
      urn: null,
      keywords: [],
    },
    body: {
      type: 'root',
      position: whole,
      children: [{ type: 'heading', position: whole, children: fields }, ...articles],
    },
    citations: [],
    works: [],
    edges: [],
    diagnostics: [],
  };
}

const fieldPatterns: readonly (readonly [RegExp, FieldName])[] = [
  [/^ỦY BAN/u, 'issuer'],
  [/^CỘNG HÒA/u, 'nationalName'],
  [/^Độc lập/u, 'motto'],
  [/^Số:/u, 'number'],
  [/ngày .*tháng .*năm \d+$/u, 'placeDate'],
  [/^QUYẾT ĐỊNH$/iu, 'kind'],
  [/^(?:V\/v|Về việc) /u, 'title'],
  [/^Kính gửi/u, 'addressee'],
];

const makeField = (name: FieldName, value: string, position: Position): Field => ({
  type: 'field',
  name,
  value: value.replace(/\s+/gu, ' '),
  position,
});

const unitPatterns = [
  [/^(Điều \d+)\./u, 'article'],
  [/^(\d+)\. /u, 'clause'],
  [/^(\p{Ll})\) /u, 'point'],
] as const;

function placeUnit(articles: NamedUnit[], value: string, position: Position): void {
  for (const [depth, [pattern, type]] of unitPatterns.entries()) {
    const label = pattern.exec(value)?.[1];
    if (label === undefined) continue;
    let siblings = articles;
    for (let level = 0; level < depth; level += 1) siblings = childUnits(siblings);
    siblings.push({ type, label, heading: null, children: [], position });
  }
}

/** The children of the last unit, which this reader alone has made and may still add to. */
const childUnits = (units: readonly NamedUnit[]) => units.at(-1)?.children as NamedUnit[];
