/** What a person can put right: shown as one line without a stack. Anything else that is thrown is a fault of ours. */
export class Stop extends Error {}

/** Ends the set-up with one line that says what is wrong and what to do. */
export const fail = (line) => {
  throw new Stop(line);
};

/** The last word of a failed command: the line of a `Stop`, the whole stack of anything else. The exit code becomes 1. */
export const report = (error) => {
  process.stderr.write(`\n${error instanceof Stop ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
};
