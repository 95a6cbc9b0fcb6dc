import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MarkupKind,
  MessageType,
  ShowMessageNotification,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Lang } from '../model/index.js';
import { type Analysis, analyse, type LanguageTools, messageOf } from './analysis.js';
import { definitionsAt } from './definition.js';
import { actionKinds, actionsAt, diagnosticsOf, type MakeEdit } from './findings.js';
import { hoverAt } from './hover.js';
import { flatOutline, outlineOf } from './outline.js';
import { watchDocuments } from './watched-documents.js';

/** Settings of the server. */
export interface LanguageServerOptions {
  /** The language of messages; `null` for the editor's language. */
  readonly lang: Lang | null;
  readonly version: string;
}

const CONFIGURATIONS = '**/{plan-parse.config.{json,yaml,yml,toml},package.json}';

const langOf = ({ locale }: InitializeParams): Lang => (/^vi(?:[_-]|$)/i.test(locale ?? '') ? 'vi' : 'en');

/** Serves an editor over a connection. The caller makes the connection listen. */
export function serveEditor(
  connection: Connection,
  tools: LanguageTools,
  options: LanguageServerOptions,
): void {
  let lang: Lang = options.lang ?? 'en';
  let client: InitializeParams['capabilities'] = {};
  const faults = new Set<string>();

  const complainOnce = (fault: string): void => {
    if (faults.has(fault)) return;
    faults.add(fault);
    void connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Error,
      message: `plan-parse: ${fault}`,
    });
  };

  const watched = watchDocuments(
    async (version, signal) => {
      try {
        return await analyse(version, tools, lang, signal);
      } catch (thrown) {
        // A document that fails must not affect the others.
        connection.console.error(messageOf(thrown));
        return null;
      }
    },
    ({ uri, version }, analysis) => {
      if (analysis?.fault) complainOnce(analysis.fault);
      const diagnostics = analysis === null ? [] : diagnosticsOf(analysis);
      void connection.sendDiagnostics({ uri, version, diagnostics });
    },
  );

  const onAnalysis = async <Answer>(
    uri: string,
    otherwise: Answer,
    answer: (analysis: Analysis) => Answer,
  ): Promise<Answer> => {
    const analysis = await watched.analysisOf(uri);
    return analysis === null ? otherwise : answer(analysis);
  };

  const documents = new TextDocuments(TextDocument);
  documents.onDidChangeContent(({ document }) => {
    watched.take({ uri: document.uri, version: document.version, text: document.getText() });
  });
  documents.onDidClose(({ document: { uri } }) => {
    watched.drop(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    lang = options.lang ?? langOf(params);
    return {
      serverInfo: { name: 'plan-parse', version: options.version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        documentSymbolProvider: true,
        hoverProvider: true,
        definitionProvider: true,
        codeActionProvider: { codeActionKinds: actionKinds },
      },
    };
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
    // The server also works if the editor refuses to watch files.
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: CONFIGURATIONS }] })
      .catch(() => {});
  });
  connection.onDidChangeWatchedFiles(() => {
    faults.clear();
    watched.refresh();
  });

  connection.onDocumentSymbol(({ textDocument: { uri } }) =>
    onAnalysis(uri, null, (analysis) => {
      const symbols = outlineOf(analysis);
      return client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
        ? symbols
        : flatOutline(symbols, uri);
    }),
  );
  connection.onHover(({ textDocument: { uri }, position }) => {
    const inMarkdown = client.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
    return onAnalysis(uri, null, (analysis) => hoverAt(analysis, position, lang, inMarkdown, tools));
  });
  connection.onDefinition(({ textDocument: { uri }, position }) =>
    onAnalysis(uri, null, (analysis) => definitionsAt(analysis, uri, position)),
  );
  connection.onCodeAction(({ textDocument: { uri }, range, context: { only } }) =>
    onAnalysis(uri, null, (analysis) => {
      const versioned = client.workspace?.workspaceEdit?.documentChanges === true;
      const makeEdit: MakeEdit = (edits) =>
        versioned
          ? { documentChanges: [{ textDocument: { uri, version: analysis.version }, edits: [...edits] }] }
          : { changes: { [uri]: [...edits] } };
      return actionsAt(analysis, range, only, lang, makeEdit);
    }),
  );
  documents.listen(connection);
}
