/** The characters of windows-1252 that Latin-1 lacks, from 0x80. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes windows-1252. The decoder of Node 20 treats it as Latin-1 and loses quotation marks and dashes. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (code) => UPPER_CONTROLS.charAt(code.charCodeAt(0) - 0x80));

/** Encodes a text in windows-1252, or Latin-1 for control characters; `null` if it has other characters. */
export const encodeWindows1252 = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const upper = code > 0xff ? UPPER_CONTROLS.indexOf(text.charAt(at)) : -1;
    if (code > 0xff && upper < 0) return null;
    bytes[at] = upper < 0 ? code : 0x80 + upper;
  }
  return bytes;
};
