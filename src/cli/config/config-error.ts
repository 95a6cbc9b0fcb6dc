/** The errors in a configuration, one line each. */
export interface ConfigError extends Error {
  readonly name: 'ConfigError';
  readonly lines: readonly string[];
}

export const isConfigError = (thrown: unknown): thrown is ConfigError =>
  thrown instanceof Error && thrown.name === 'ConfigError';

/** Creates an error with the faults of a configuration. */
export const configError = (lines: readonly string[]): Error =>
  Object.assign(new Error(lines.join('\n')), { name: 'ConfigError', lines });
