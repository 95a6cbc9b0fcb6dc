import { strToU8, zipSync } from 'fflate';

const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${content}`);

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of a .docx beside its body: their inner XML. */
export interface DocxParts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  /** Relationships of the main part. */
  readonly relationships?: string;
  /** Further parts, by name. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** A .docx with the given body XML. */
export const docx = (body: string, parts: DocxParts = {}): Uint8Array =>
  zipSync({
    'word/document.xml': xml(`<w:document ${word}><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': xml(`<w:styles ${word}>${parts.styles ?? ''}</w:styles>`),
    'word/numbering.xml': xml(`<w:numbering ${word}>${parts.numbering ?? ''}</w:numbering>`),
    'word/footnotes.xml': xml(`<w:footnotes ${word}>${parts.footnotes ?? ''}</w:footnotes>`),
    'word/_rels/document.xml.rels': xml(`<Relationships>${parts.relationships ?? ''}</Relationships>`),
    ...parts.files,
  });

/** A run, and a paragraph of runs or of text. */
export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

const odtNamespaces = ['office', 'text', 'table', 'style', 'draw']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');

/** An .odt with the given text XML, automatic styles and master pages. */
export const odt = (text: string, styles = '', manifest = '', masters = ''): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': xml(`<manifest>${manifest}</manifest>`),
    'content.xml': xml(
      `<office:document-content ${odtNamespaces}><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
    'styles.xml': xml(
      `<office:document-styles ${odtNamespaces}><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    ),
  });
