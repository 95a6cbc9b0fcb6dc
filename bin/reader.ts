// What the thread runs that reads files in the formats of others: a file of its own, because threads are started from
// files.
import { serveReading } from '../src/cli/guard/thread.js';

serveReading();
