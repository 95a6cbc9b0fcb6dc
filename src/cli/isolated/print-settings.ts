import type { Lang } from '../../model/index.js';
import type { Screen } from '../io/index.js';
import type { PrintSettings } from './protocol.js';

/** What a process needs to know to print to a screen as the command would. */
export const printSettings = (screen: Screen, several: boolean, lang: Lang): PrintSettings => ({
  lang,
  several,
  columns: screen.terminal ? screen.width : null,
});
