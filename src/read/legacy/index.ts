export { decodeLegacyBlocks } from './blocks.js';
export { fromLegacy, isLegacyEncoding, type LegacyEncoding } from './converters.js';
export { legacyEncodingOf, legacyReading, SAMPLE_LENGTH } from './detect.js';
export { createRunDecoder, encodingOfFont, type RunDecoder } from './runs.js';
