/** What is said in English of the commands that serve other programs. */
export const en = {
  lsp: 'serve an editor: findings, outline, citations explained (Language Server Protocol)',
  stdio: 'over standard input and output, the only way there is',
  mcp: 'serve agents the documents below a folder, read only (Model Context Protocol)',
  root: 'the folder whose documents are served, and nothing else (default: the current one)',
  noRoot: (path: string) => `${path}: there is no such folder to serve`,
};

/** What is said of the commands that serve other programs. */
export type ServiceMessages = typeof en;
