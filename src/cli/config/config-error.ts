/** What is wrong with a configuration, one line for each fault. */
export interface ConfigError extends Error {
  readonly name: 'ConfigError';
  readonly lines: readonly string[];
}

export const isConfigError = (thrown: unknown): thrown is ConfigError =>
  thrown instanceof Error && thrown.name === 'ConfigError';

/** Makes the error of what is wrong with a configuration. */
export const configError = (lines: readonly string[]): Error =>
  Object.assign(new Error(lines.join('\n')), { name: 'ConfigError', lines });
