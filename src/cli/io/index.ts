export {
  type Destination,
  isTerminal,
  openDestination,
  writeAsIs,
  writeFolder,
  writePieces,
  writeWhole,
} from './destination.js';
export { type Io, localeLang, type OutputStream, type Screen, screenOf } from './io.js';
export { processIo } from './process-io.js';
export { inputError, isWriteError } from './write-error.js';
