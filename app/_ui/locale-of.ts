/** The first language of an Accept-Language header (RFC 9110, 12.5.4) that dates can be written in; British English when none is. */
export const localeOf = (header: string | null): string => {
  const wished = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const quality = Number(
        rest
          .find((word) => word.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? '1',
      );
      return { tag, quality: Number.isFinite(quality) ? quality : 0 };
    })
    .filter(({ tag, quality }) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) && quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wished) {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag);
    if (known) return known;
  }
  return 'en-GB';
};
