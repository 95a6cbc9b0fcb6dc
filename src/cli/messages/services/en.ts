/** What is said in English of the commands that serve other programs. */
export const en = {
  lsp: 'serve an editor: findings, outline, citations explained (Language Server Protocol)',
  stdio: 'over standard input and output, the only way there is',
};

/** What is said of the commands that serve other programs. */
export type ServiceMessages = typeof en;
