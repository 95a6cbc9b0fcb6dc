export { decodeLegacyBlocks } from './blocks.js';
export { fromLegacy, isLegacyEncoding, type LegacyEncoding } from './converters.js';
export { legacyEncodingOf, legacyReading, sampleLength } from './detect.js';
export { createRunDecoder, encodingOfFont, type RunDecoder } from './runs.js';
