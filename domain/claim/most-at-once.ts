/** How many suggestions may be accepted in one act. */
export const mostAtOnce = 200;
