import { sep } from 'node:path';
import type { Lang, Layout, ParsedDocument } from '../../model/index.js';
import { ruleSettingsFinder } from '../config/index.js';
import type { Dependencies } from '../dependencies.js';
import type { Checked, JobOutput } from '../isolated/index.js';

/** Computes a job's output for a document, as a JSON value. An earlier parse has the text "" and no layout. */
export type MakeOutput = (
  document: ParsedDocument,
  name: string,
  text: string,
  layout: Layout | null,
) => unknown;

/** The dependencies for computing outputs. */
export type OutputDependencies = Pick<
  Dependencies,
  'loadArchive' | 'loadChunker' | 'loadGrapher' | 'loadTasks' | 'loadValidator'
>;

/** Loads the function that computes the output of a job. */
export const loadOutput = async (
  output: JobOutput,
  lang: Lang,
  dependencies: OutputDependencies,
): Promise<MakeOutput> => {
  switch (output.type) {
    case 'document':
      return (document) => document;
    case 'chunks': {
      const { chunkDocument } = await dependencies.loadChunker();
      const { maxTokens } = output;
      return (document, _name, text, layout) =>
        chunkDocument(document, text, { maxTokens, layout })
          .map((chunk) => `${JSON.stringify(chunk)}\n`)
          .join('');
    }
    case 'digest': {
      const { digestDocument } = await dependencies.loadGrapher();
      return (document) => digestDocument(document, output.places);
    }
    case 'tasks': {
      const { documentTasks } = await dependencies.loadTasks();
      return (document) => documentTasks(document);
    }
    case 'archive': {
      const { loadRecorder, recordText } = await dependencies.loadArchive();
      const { recordDocument } = await loadRecorder();
      const { version } = output;
      return (document, name, text, layout) =>
        recordText(recordDocument(document, name, text, layout, { version, lang }));
    }
    case 'check': {
      const [{ examineFile }, settingsOf] = await Promise.all([
        dependencies.loadValidator(),
        ruleSettingsFinder(output.choice, lang),
      ]);
      return async (document, given, text, layout): Promise<Checked> => {
        const name = given === '-' ? (output.choice.stdinName ?? given) : given;
        const { options, maxWarnings } = await settingsOf(name, document.metadata.kind);
        const path = name.split(sep).join('/');
        return { ...examineFile(path, document, text, { ...options, layout, lang }), maxWarnings };
      };
    }
  }
};
