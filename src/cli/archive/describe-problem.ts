import type { ArchiveError } from '../../archive/index.js';
import type { ArchiveMessages } from '../messages/index.js';

/** Recognised by name, so that the store need not be loaded. */
export const isArchiveError = (thrown: unknown): thrown is ArchiveError =>
  thrown instanceof Error && thrown.name === 'ArchiveError';

/** Describes a problem with a store in one line. */
export const describeProblem = ({ problem }: ArchiveError, messages: ArchiveMessages): string => {
  switch (problem.code) {
    case 'notInstalled':
      return messages.notInstalled(problem.name);
    case 'noStore':
      return messages.noStore(problem.path);
    case 'noShare':
      return messages.noShare(problem.path);
    case 'newer':
      return messages.newer(problem.path, problem.version, problem.known);
    case 'busy':
      return messages.busy(problem.path);
    case 'unfinished':
      return messages.unfinished(problem.path);
    case 'failed':
      return messages.failed(problem.path, problem.reason);
    case 'query':
      return messages.query(problem.reason);
    case 'statements':
      return messages.statements(problem.count);
  }
};
