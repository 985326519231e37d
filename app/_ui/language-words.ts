/** A language in words by its tag (BCP 47): "Russian"; "language not known" for `und`, and the tag itself when nobody named it. */
export const languageWords = (tag: string): string => {
  if (tag === '' || tag.toLowerCase() === 'und') return 'language not known';
  try {
    return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  } catch {
    // Intl throws at tags that are not well formed
    return tag;
  }
};
