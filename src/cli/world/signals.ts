/** What a signal finds when it ends the program: nothing that must be put away. */

const SIGNALS: readonly NodeJS.Signals[] =
  process.platform === 'win32' ? ['SIGINT', 'SIGBREAK', 'SIGHUP'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The exit code that Windows itself gives a program ended by Ctrl+C, as a signed number. */
const CONTROL_C_EXIT = 0xc000013a | 0;

/**
 * Does a work that leaves something behind while it lasts: a signal that comes meanwhile is told to
 * `clean` at the next turn of the work and then ends the program, as it does at once at any other
 * moment, when there is nothing to put away. One that comes too late to stop the work ends the
 * program after it.
 */
export async function guardSignals(clean: () => void, work: () => Promise<void>): Promise<void> {
  const release = () => {
    for (const signal of SIGNALS) process.removeListener(signal, end);
  };
  const end = (signal: NodeJS.Signals) => {
    clean();
    release();
    // There the signal would end the program with code 1, which means findings.
    if (process.platform === 'win32') process.exit(CONTROL_C_EXIT);
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  try {
    await work();
    await nextTurn();
  } finally {
    release();
  }
}

/** Lets the signals that have come be heard. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
