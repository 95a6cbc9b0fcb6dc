/** A call, and what it is for; empty where the call says it. */
type CallExample = readonly [call: string, what: string];

/** What stands below the help of a command: its examples, with what each is for in a column. */
export const examplesText = (title: string, examples: readonly CallExample[]): string => {
  const width = Math.max(...examples.map(([call]) => call.length));
  const lines = examples.map(([call, what]) => `  ${call.padEnd(width)}  ${what}`.trimEnd());
  return `\n${title}\n${lines.join('\n')}`;
};
