import { Readable, Writable } from 'node:stream';
import type { Io } from '../io/index.js';

/** Standard input and output as required by the protocol libraries. */
export const streamsOf = ({
  stdin,
  stdout,
}: Io): { readonly input: Readable; readonly output: Writable } => ({
  input: Readable.from(stdin, { objectMode: false }),
  output: new Writable({
    decodeStrings: true,
    write: (chunk: Uint8Array, _encoding, done) => {
      stdout.write(chunk, done);
    },
  }),
});
