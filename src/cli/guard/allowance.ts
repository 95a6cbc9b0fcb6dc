/** Seconds allowed without progress, plus some per MiB; the slowest real files take a tenth. */
const LEAST_SECONDS = 10;
const SECONDS_PER_MEBIBYTE = 1;

const MEBIBYTE = 2 ** 20;

/** A program that works has the processor for at least this share of the time. */
const WORKING_SHARE = 0.5;
/** After this many times the seconds allowed, it waits for something that does not come. */
const MOST_TIMES = 6;

/** How long a file may be read without progress. */
export interface Allowance {
  readonly seconds: number;
  /** Whether it is this time exactly, as the user has asked. */
  readonly isFixed: boolean;
}

/**
 * The time for a file of a size.
 *
 * @param timeout - in seconds, if the user gave it
 */
export const allowanceFor = (bytes: number, timeout: number | undefined): Allowance => ({
  seconds: timeout ?? LEAST_SECONDS + (bytes / MEBIBYTE) * SECONDS_PER_MEBIBYTE,
  isFixed: timeout !== undefined,
});

/** Seconds by the clock, and those that the program had a processor for. */
export interface Spent {
  readonly elapsed: number;
  readonly worked: number;
}

/**
 * Whether a file has used up its time. On a machine with much else to do, the smallest file may take long by the clock:
 * its time counts where the program worked for it.
 */
export function isUsedUp({ seconds, isFixed }: Allowance, { elapsed, worked }: Spent): boolean {
  if (elapsed <= seconds) return false;
  return isFixed || worked > seconds * WORKING_SHARE || elapsed > seconds * MOST_TIMES;
}

/** Starts to count. */
export function stopwatch(): () => Spent {
  const began = performance.now();
  const { user, system } = process.cpuUsage();
  return () => {
    const now = process.cpuUsage();
    return {
      elapsed: (performance.now() - began) / 1000,
      worked: (now.user + now.system - user - system) / 1e6,
    };
  };
}
