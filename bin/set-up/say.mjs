// One line a step with its seconds; a long step shows what it is at: in place on a terminal, every ten seconds elsewhere.
const terminal = process.stdout.isTTY === true;
const quietSeconds = 10;

/** Seconds since a moment of `performance.now()`, as they are printed. */
export const secondsSince = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;

const line = (name, text, seconds) => `${name.padEnd(10)} ${text.padEnd(56)} ${seconds.padStart(7)}`;

/** A line that is no step. */
export const say = (name, text) => console.log(`${name.padEnd(10)} ${text}`);

/**
 * Runs one step and prints its line.
 * @param name one word, the step
 * @param work does it; is handed `progress(text)` and returns the text of the finished line
 */
export const step = async (name, work) => {
  const start = performance.now();
  let at = '';
  const show = () => {
    if (terminal) process.stdout.write(`\r${line(name, `${at} …`, secondsSince(start))}\x1b[K`);
    else console.log(line(name, `${at} …`, secondsSince(start)));
  };
  const ticking = setInterval(show, terminal ? 1000 : quietSeconds * 1000);
  try {
    const text = await work((doing) => {
      at = doing;
      if (terminal) show();
    });
    if (terminal) process.stdout.write('\r\x1b[K');
    console.log(line(name, text, secondsSince(start)));
  } catch (error) {
    if (terminal) process.stdout.write('\r\x1b[K');
    throw error;
  } finally {
    clearInterval(ticking);
  }
};
