import type { WorkFile } from '../../archive/index.js';
import type { ParsedDocument } from '../../model/index.js';
import { type BatchOutcome, collectBatch } from '../batch/index.js';
import type { CommandContext } from '../command-context.js';
import { archiveMessagesIn } from '../messages/index.js';

async function* each(names: readonly string[]): AsyncGenerator<string> {
  yield* names;
}

/** Documents that are as a store has them, by their paths from the root. */
export interface Sources {
  readonly documents: ReadonlyMap<string, ParsedDocument>;
  readonly outcome: BatchOutcome;
  /** Files that differ from those in the store, which is reported. */
  readonly changed: number;
}

/** Reads files of a store again; what is no longer as the store has it is left out. */
export const readSources = async (files: readonly WorkFile[], context: CommandContext): Promise<Sources> => {
  const hashes = new Map(files.map(({ absolute, sha256 }) => [absolute, sha256]));
  const { outputs, outcome } = await collectBatch<ParsedDocument>(
    each([...hashes.keys()]),
    { quiet: true },
    { output: { type: 'document' }, parsed: false },
    context,
  );
  const isAsStored = ({ source: { path, sha256 } }: ParsedDocument): boolean =>
    path !== null && hashes.get(path) === sha256;
  const { changedFile } = archiveMessagesIn(context.lang);
  const others = outputs.filter((document) => !isAsStored(document));
  for (const { source } of others) context.printError(changedFile(source.path ?? ''));
  const documents = new Map(
    outputs.filter(isAsStored).map((document) => [document.source.path ?? '', document]),
  );
  return { documents, outcome, changed: others.length };
};
