import { type ChildProcess, spawn } from 'node:child_process';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShowMessageNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

/** An incremental change of an open document. */
export interface Change {
  readonly start: readonly [line: number, character: number];
  readonly end: readonly [line: number, character: number];
  readonly text: string;
}

/** An editor, as far as a server sees it. */
export interface Editor {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly capabilities: InitializeResult['capabilities'];
  /** What the server published, in order. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** The messages that the server showed the user. */
  readonly said: readonly string[];
  readonly open: (uri: string, text: string, version?: number) => Promise<void>;
  readonly change: (uri: string, version: number, changes: readonly Change[]) => Promise<void>;
  /** Resolves to the findings of a version once they are published. */
  readonly findings: (uri: string, version: number) => Promise<PublishDiagnosticsParams>;
  /** Ends the session according to the protocol, and resolves to the exit code. */
  readonly leave: () => Promise<number | null>;
}

const CAPABILITIES: InitializeParams['capabilities'] = {
  textDocument: {
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown'] },
  },
  workspace: { workspaceEdit: { documentChanges: true } },
};

const point = ([line, character]: readonly [number, number]) => ({ line, character });

/** Starts the server and initializes it. */
export const startEditor = async (
  bin: string,
  args: readonly string[] = [],
  capabilities: InitializeParams['capabilities'] = CAPABILITIES,
): Promise<Editor> => {
  const child = spawn(process.execPath, [bin, 'lsp', '--stdio', ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published: PublishDiagnosticsParams[] = [];
  const waiting: {
    isMet: (params: PublishDiagnosticsParams) => boolean;
    meet: (params: PublishDiagnosticsParams) => void;
  }[] = [];
  const said: string[] = [];
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    for (const { isMet, meet } of waiting) if (isMet(params)) meet(params);
  });
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    said.push(message);
  });
  connection.listen();
  const { capabilities: offered } = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    process: child,
    capabilities: offered,
    published,
    said,
    open: (uri, text, version = 1) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'plaintext', version, text },
      }),
    change: (uri, version, changes) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: changes.map(({ start, end, text }) => ({
          range: { start: point(start), end: point(end) },
          text,
        })),
      }),
    findings: (uri, version) => {
      const isMet = (params: PublishDiagnosticsParams): boolean =>
        params.uri === uri && params.version === version;
      const known = published.find(isMet);
      return known
        ? Promise.resolve(known)
        : new Promise((resolve) => waiting.push({ isMet, meet: resolve }));
    },
    leave: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      return exited;
    },
  };
};
