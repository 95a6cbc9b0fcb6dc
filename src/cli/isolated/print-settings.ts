import type { Lang } from '../../model/index.js';
import type { Screen } from '../io/index.js';
import type { PrintSettings } from './protocol.js';

/** The settings with which a process prints like the command itself. */
export const printSettings = (screen: Screen, several: boolean, lang: Lang): PrintSettings => ({
  lang,
  several,
  columns: screen.terminal ? screen.width : null,
});
