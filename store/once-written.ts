/** Texts of statements by what they are made of: an act asks for the same few again and again. */
const most = 1_000;
const texts = new Map<string, string>();

/** The text kept under a key; made by `make` the first time. */
export const onceWritten = (key: string, make: () => string): string => {
  const kept = texts.get(key);
  if (kept !== undefined) return kept;
  const text = make();
  if (texts.size < most) texts.set(key, text);
  return text;
};
