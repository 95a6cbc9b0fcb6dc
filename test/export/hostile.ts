import { buildGraph } from '../../src/graph/index.js';
import { type CitationGraph, NO_PIN, type Operation, type ParsedDocument } from '../../src/model/index.js';
import { makeDocument } from './builder.js';

/** Titles that a format could trip over. */
export const HOSTILE_TEXTS: readonly string[] = [
  'Về việc "quản lý" \'giá\' `cả`',
  '<script>alert(1)</script> & <b>đậm</b> </title>',
  "=cmd|'/C calc'!A0",
  '+84 @SUM(1;2) -1',
  '=HYPERLINK("http://example.invalid";"mở")',
  'dòng một\ndòng hai\r\ndòng ba\tcột',
  'biểu tượng 🏛️📜 và 👩‍⚖️',
  '\u202egnort tệiv\u202c \u200fעברית\u200e',
  '\\N \\" \\u0041 \' MATCH (n) DETACH DELETE n //',
  '--> subgraph end; %% {init} #quot; ]] |x|',
  ']]> <!-- --> <?xml?> &amp; &#0;',
  'điều khiển \u0000\u0007\u001b[31m \ufffe lẻ \ud800 cuối',
];

/** A change of which the text is in all that is written. */
const hostileOperation = (text: string, document: ParsedDocument): Operation => ({
  id: 'o1',
  source: { article: '1', clause: text, point: null },
  action: 'replace',
  target: { work: 'w3', pins: [{ ...NO_PIN, article: text }], part: 'form', name: text, attached: text },
  adds: { ...NO_PIN, article: text },
  oldText: text,
  newText: text,
  newPosition: null,
  phraseScope: null,
  except: [],
  effectiveOn: '2022-12-01',
  citation: null,
  text,
  unit: [text],
  position: document.body.position,
  page: null,
  paragraph: null,
});

/** Documents of which each has one of the texts wherever a text can stand. */
export function hostileDocuments(): readonly ParsedDocument[] {
  return HOSTILE_TEXTS.map((title, index) => {
    const document = makeDocument(
      {
        kind: index % 3 === 0 ? title : 'Kế hoạch',
        number: `${index + 1}/KH-UBND`,
        issuedOn: '2022-11-04',
        issuer: `Ủy ban nhân dân tỉnh ${title}`,
        title,
        recipients: [title],
        signers: [{ name: title, position: title, authority: null }],
      },
      [
        { kind: 'Luật', name: `Luật ${title}`, title, relation: 'basis', before: `Căn cứ ${title} ` },
        { kind: 'Nghị định', number: '30/2020/NĐ-CP', date: '2020-03-05', mentions: 2, relation: 'basis' },
        { kind: 'Thông tư', number: `1/2020/${title}`, title, relation: 'amends' },
      ],
      { path: `hồ sơ/${title}.txt` },
    );
    return { ...document, operations: [hostileOperation(title, document)] };
  });
}

/** Their graph. */
export function hostileGraph(): CitationGraph {
  return buildGraph(hostileDocuments());
}
