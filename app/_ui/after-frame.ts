/**
 * Does something right after the next frame: what is done faster than frames come would be laid out and painted as one.
 * @returns how to call it off
 */
export const afterFrame = (act: () => void): (() => void) => {
  let timer = 0;
  const frame = window.requestAnimationFrame(() => {
    timer = window.setTimeout(act, 0);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
};
