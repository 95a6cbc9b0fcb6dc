import type { Lang } from '../../model/index.js';
import type { Order } from '../archive/tasks.js';
import type { ParseOptions } from '../commands/parse.js';
import type { ValidateOptions } from '../commands/validate.js';

/** The descriptor that a process of its own says on what is wrong: to standard error Node prints how it died. */
export const complaints = 3;

/** What a process of its own is to do with one input, and print to its standard output. All of it is JSON. */
export type ApartOrder = {
  /** A path, or "-" where the bytes are handed over. */
  readonly name: string;
} & (
  | ({ readonly type: 'parse'; readonly options: ParseOptions } & Printing)
  | ({ readonly type: 'fix'; readonly options: ValidateOptions } & Printing)
  /** One answer: a line of JSON that describes it, and what was ordered after that. */
  | { readonly type: 'task'; readonly order: Order }
);

/** What else has to be known to print as the command would. */
export interface Printing {
  readonly lang: Lang;
  /** Whether it is one of several inputs. */
  readonly several: boolean;
  /** Columns of the terminal that is printed to; `null` where it is none. */
  readonly columns: number | null;
}

/** How a process ended. */
export type ApartEnd =
  | { readonly type: 'done'; readonly code: number }
  /** It died of what it was to do: for want of memory. */
  | { readonly type: 'outOfMemory' };

/** Does what is ordered in processes of their own, which alone die where memory does not suffice. */
export interface Apart {
  /**
   * @param stdin the bytes of the input, where it is no file
   * @param take takes what is printed, and says whether to go on
   * @param complain takes what is printed to standard error
   * @param signal ends it; without one, Ctrl-C ends it and this program
   */
  readonly run: (
    order: ApartOrder,
    stdin: AsyncIterable<Uint8Array> | null,
    take: (chunk: Uint8Array) => Promise<boolean>,
    complain: (chunk: Uint8Array) => void,
    signal?: AbortSignal,
  ) => Promise<ApartEnd>;
}
