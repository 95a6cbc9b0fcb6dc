/** The English messages of the commands that serve other programs. */
export const en = {
  lsp: 'serve an editor: findings, outline, citations explained (Language Server Protocol)',
  stdio: 'over standard input and output, the only transport',
  mcp: 'give agents read-only access to the documents below a folder (Model Context Protocol)',
  root: 'the folder to serve; nothing outside it is accessible (default: the current one)',
  noRoot: (path: string) => `${path}: there is no such folder`,
  schemaName: 'of what',
  noSchema: (name: string) => `there is no schema of "${name}"`,
  oneOf: (names: string) => `give one of ${names}`,
  completion: 'print a completion script for a shell: bash, zsh, fish or powershell',
  shell: 'the shell',
  noShell: (name: string, names: string) => `there are no completions for "${name}": give one of ${names}`,
  manual: 'print the manual page: plan-parse man | man -l -',
  man: { name: 'NAME', synopsis: 'SYNOPSIS', options: 'OPTIONS', commands: 'COMMANDS', exit: 'EXIT STATUS' },
  checks: 'show which optional features are installed, and how to get the others',
  doctor: {
    node: (version: string) => `Node ${version}: supported`,
    oldNode: (version: string, wanted: string) => `Node ${version}: too old, ${wanted} or later is needed`,
    ocr: {
      there: 'Scans: supported, tesseract.js and its Vietnamese data are installed',
      missing: (names: string) => `Scans: not supported; to read them: npm install ${names}`,
    },
    store: {
      there: 'Archives: supported, DuckDB is installed',
      missing: (names: string) => `Archives: not supported; to use them: npm install ${names}`,
    },
  },
};

/** The messages of the commands that serve other programs. */
export type ServiceMessages = typeof en;
