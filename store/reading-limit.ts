/** Seconds a page may read at most, unless whoever runs the machine says otherwise. */
const seconds = 30;

/**
 * What a reading connection sets when it opens: after how many milliseconds Postgres ends a statement, so that no page reads for ever.
 * Behind a pooler nothing is set unless asked for: most refuse a setting they do not know, and a transaction pooler would not keep one made later.
 */
export const readingLimit = (env: Readonly<Record<string, string | undefined>>): { readonly statement_timeout?: number } => {
  const asked = env.DATABASE_READ_SECONDS;
  const pooled = Boolean(env.DATABASE_DIRECT_URL) && env.DATABASE_DIRECT_URL !== env.DATABASE_URL;
  const limit = asked ? Number(asked) : pooled ? 0 : seconds;
  if (!Number.isFinite(limit) || limit < 0) throw new Error(`DATABASE_READ_SECONDS is ${asked}: give a number of seconds, 0 for no end`);
  return limit > 0 ? { statement_timeout: Math.ceil(limit * 1000) } : {};
};
