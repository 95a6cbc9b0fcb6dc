import { commands, type ExtensionContext, window, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { findCommand } from './find-command.js';

/** What is written in the languages of drafts, saved or not. */
const DOCUMENTS = ['plaintext', 'markdown'].flatMap((language) =>
  ['file', 'untitled'].map((scheme) => ({ scheme, language })),
);

let client: LanguageClient | null = null;

const start = async (): Promise<void> => {
  const isWindows = process.platform === 'win32';
  const command = await findCommand(isWindows);
  const preset = workspace.getConfiguration('plan-parse').get<string>('preset', '');
  client = new LanguageClient(
    'plan-parse',
    'plan-parse',
    {
      command,
      args: ['lsp', ...(preset === '' ? [] : ['--preset', preset])],
      transport: TransportKind.stdio,
      // What npm installs on Windows is a script, which only a shell runs.
      options: { shell: isWindows },
    },
    { documentSelector: DOCUMENTS },
  );
  try {
    await client.start();
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    window.showErrorMessage(
      `plan-parse: "${command} lsp" does not start (${why}). Install it, or set plan-parse.command.`,
    );
  }
};

const stop = async (): Promise<void> => {
  const running = client;
  client = null;
  // One that never started cannot be stopped.
  await running?.stop().catch(() => {});
};

const restart = async (): Promise<void> => {
  await stop();
  await start();
};

/** Called by the editor when it opens the first document that is for this extension. */
export async function activate({ subscriptions }: Pick<ExtensionContext, 'subscriptions'>): Promise<void> {
  subscriptions.push(
    commands.registerCommand('plan-parse.restart', restart),
    commands.registerCommand('plan-parse.fixAll', () =>
      commands.executeCommand('editor.action.sourceAction', {
        kind: 'source.fixAll.plan-parse',
        apply: 'first',
      }),
    ),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('plan-parse')) await restart();
    }),
  );
  await start();
}

/** Called by the editor when it closes. */
export const deactivate = stop;
