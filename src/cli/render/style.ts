import type { Screen } from '../io/index.js';
import type { Messages } from '../messages/index.js';
import { loadPalette, type Palette } from './palette.js';

/** The style of output for people. */
export interface Style {
  readonly width: number;
  readonly palette: Palette;
  readonly messages: Messages;
}

/** The style of a destination. */
export const styleFor = async (screen: Screen, messages: Messages): Promise<Style> => ({
  width: screen.width,
  palette: await loadPalette(screen.color),
  messages,
});
