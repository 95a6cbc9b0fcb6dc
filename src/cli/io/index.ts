export {
  type Destination,
  isWriteError,
  openDestination,
  writeAsIs,
  writeFolder,
  writePieces,
} from './destination.js';
export { type Io, localeLang, type OutputStream, type Screen, screenOf } from './io.js';
export { processIo } from './process-io.js';
