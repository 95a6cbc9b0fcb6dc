import type {
  ExplainedCitation,
  Lang,
  Layout,
  LineExplanation,
  ParsedDocument,
  Position,
  SourceInfo,
  Span,
} from '../model/index.js';
import { createPositions } from '../text/index.js';
import { type FixableDiagnostic, findAll, type ValidateOptions } from '../validate/index.js';
import { alignTexts } from './alignment.js';

/** A text as a reader makes it from the editor's text. */
export interface ReadText {
  readonly text: string;
  readonly layout?: Layout | null;
  readonly info: SourceInfo;
}

/** What the server needs from other folders. */
export interface LanguageTools {
  /** Reads an editor's text like a file of that name; `null` where it is not a document. */
  readonly read: (text: string, path: string | null) => Promise<ReadText | null>;
  readonly parse: (
    text: string,
    options: { readonly source: SourceInfo; readonly layout: Layout | null; readonly lang: Lang },
  ) => {
    readonly document: ParsedDocument;
    readonly explain: (line: number) => LineExplanation | null;
  };
  /**
   * The rules for a document; `null` where it is not to be checked. If the configuration is wrong, rejects with an
   * error whose message is for the user.
   */
  readonly settings: (
    path: string | null,
    kind: string | null,
  ) => Promise<Pick<ValidateOptions, 'preset' | 'rules'> | null>;
  /** Facts about a citation and their names, in a language. */
  readonly describe: (
    explained: ExplainedCitation,
    lang: Lang,
  ) => readonly (readonly [name: string, value: string])[];
  /** The path of a document; `null` for one that is not in a file. */
  readonly pathOf: (uri: string) => string | null;
}

/** A position in an editor: line and character from 0, in UTF-16 units. */
export interface EditorPoint {
  readonly line: number;
  readonly character: number;
}

/** A stretch in an editor. */
export interface EditorRange {
  readonly start: EditorPoint;
  readonly end: EditorPoint;
}

/** The analysis of one version of a document in an editor. */
export interface Analysis {
  readonly version: number;
  readonly document: ParsedDocument;
  /** The text as read. */
  readonly text: string;
  readonly explain: (line: number) => LineExplanation | null;
  readonly findings: readonly FixableDiagnostic[];
  /** What is wrong with the configuration; `null` if nothing is. */
  readonly fault: string | null;
  /** Whether the text as read is the editor's text, so that edits of one apply to the other. */
  readonly isVerbatim: boolean;
  readonly rangeOf: (position: Position) => EditorRange;
  readonly rangeBetween: (span: Span) => EditorRange;
  /** Converts a position in the editor to an offset in the text as read. */
  readonly offsetAt: (point: EditorPoint) => number;
}

/** One version of a document in an editor. */
export interface DocumentVersion {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

/** Lets waiting messages be handled. One of them may make this work obsolete. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The message of an error, for people: without a stack trace. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : String(thrown);

/**
 * Reads, parses and validates an editor's text, with a pause after each step.
 *
 * @returns `null` where the text is not a document, or where the analysis was aborted
 */
export async function analyse(
  { uri, version, text: written }: DocumentVersion,
  tools: LanguageTools,
  lang: Lang,
  signal: AbortSignal,
): Promise<Analysis | null> {
  const path = tools.pathOf(uri);
  const source = await tools.read(written, path);
  if (source === null || signal.aborted) return null;
  const { text, layout = null, info } = source;
  await pause();
  if (signal.aborted) return null;
  const { document, explain } = tools.parse(text, { source: info, layout, lang });
  await pause();
  if (signal.aborted) return null;
  let fault: string | null = null;
  const options = await tools.settings(path, document.metadata.kind).catch((thrown: unknown) => {
    fault = messageOf(thrown);
    return null;
  });
  const findings = options === null ? [] : findAll(document, text, { ...options, layout, lang });
  const { toEditor, toRead } = alignTexts(text, written);
  const positions = createPositions(written);
  const pointAt = (offset: number): EditorPoint => {
    const { line, column } = positions.point(toEditor(offset));
    return { line: line - 1, character: column - 1 };
  };
  const rangeBetween = ({ start, end }: Span): EditorRange => ({ start: pointAt(start), end: pointAt(end) });
  return {
    version,
    document,
    text,
    explain,
    findings,
    fault,
    isVerbatim: text === written,
    rangeBetween,
    rangeOf: ({ start, end }) => rangeBetween({ start: start.offset, end: end.offset }),
    offsetAt: ({ line, character }) => {
      const span = positions.line(line + 1);
      return toRead(span === null ? written.length : Math.min(span.start + character, span.end));
    },
  };
}
