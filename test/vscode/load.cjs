// Loads the extension where the editor and its client are stand-ins, and says what the extension did with them.
const { Module } = require('node:module');

const [, , file, command, preset] = process.argv;
const registered = [];
const shown = [];
const started = [];
const settings = { command, preset };
const standIns = {
  vscode: {
    commands: { registerCommand: (name) => registered.push(name) },
    window: { showErrorMessage: (text) => shown.push(text) },
    workspace: {
      workspaceFolders: [],
      getConfiguration: () => ({ get: (name) => settings[name] }),
      onDidChangeConfiguration: () => {},
    },
  },
  'vscode-languageclient/node': {
    TransportKind: { stdio: 0 },
    LanguageClient: class {
      constructor(_id, _name, server, { documentSelector }) {
        this.server = server;
        started.push({ command: server.command, args: server.args, documentSelector });
      }
      async start() {
        if (this.server.command.includes('no-such')) throw new Error('spawn ENOENT');
      }
    },
  },
};
const { _load: load } = Module;
Module._load = (name, ...rest) => standIns[name] ?? load(name, ...rest);

require(file)
  .activate({ subscriptions: [] })
  .then(() => process.stdout.write(JSON.stringify({ registered, shown, started })));
