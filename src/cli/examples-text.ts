import type { AddHelpTextContext } from 'commander';

/** A call and its explanation; empty if the call is self-explanatory. */
type CallExample = readonly [call: string, what: string];

/** Columns below which what a call is for stands under it, not beside it. */
const NARROWEST_COLUMN = 24;
const GAP = 4;

/**
 * What stands below the help of a command: its examples, with what each is for in a column, and a closing line; broken
 * into lines as the screen is wide.
 */
export const examplesText =
  (title: string, examples: readonly CallExample[], ending = '') =>
  ({ command }: AddHelpTextContext): string => {
    const helper = command.createHelp();
    const helpWidth = command.configureOutput().getOutHelpWidth?.();
    helper.prepareContext({ ...(helpWidth === undefined ? {} : { helpWidth }) });
    const screen = helper.helpWidth ?? 0;
    const width = Math.max(...examples.map(([call]) => call.length));
    const isWide = screen - width - GAP >= NARROWEST_COLUMN;
    const lines = examples.map(([call, what]) =>
      isWide || what === ''
        ? helper.formatItem(call, width, what, helper).trimEnd()
        : `  ${call}\n${helper.formatItem('', GAP, what, helper)}`,
    );
    const last = ending === '' ? '' : `\n\n${helper.boxWrap(ending, screen)}`;
    return `\n${title}\n${lines.join('\n')}${last}`;
  };
