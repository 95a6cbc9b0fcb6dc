/** The codes that windows-1252 has and Latin-1 has not, from 0x80. */
const upperControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Decodes windows-1252. The decoder of Node 20 takes it for Latin-1 and loses quotation marks and dashes. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (code) => upperControls.charAt(code.charCodeAt(0) - 0x80));
