import { fromTcvn3 } from './tcvn3.js';
import { fromViqr } from './viqr.js';
import { fromVni } from './vni.js';

/** The font encodings from before Unicode, for text decoded as windows-1252. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'viqr';

/** Converters by encoding. */
export const fromLegacy: Readonly<Record<LegacyEncoding, (text: string) => string>> = {
  tcvn3: fromTcvn3,
  vni: fromVni,
  viqr: fromViqr,
};

/** Whether an encoding is a font encoding. */
export const isLegacyEncoding = (encoding: string | null): encoding is LegacyEncoding =>
  encoding !== null && Object.hasOwn(fromLegacy, encoding);
