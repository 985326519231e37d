/** A path of our own to go to after signing in: absolute, on this site, printable; anything else becomes `otherwise`. */
export const ownPath = (asked: unknown, otherwise = '/'): string => {
  if (typeof asked !== 'string' || asked.length > 2000 || !/^\/(?![/\\])[\x21-\x7e]*$/.test(asked) || asked.includes('\\'))
    return otherwise;
  const base = 'http://own.invalid';
  const url = URL.canParse(asked, base) ? new URL(asked, base) : null;
  if (!url || url.origin !== base || url.pathname.startsWith('//') || /^\/sign-in(\/|$)/.test(url.pathname)) return otherwise;
  return url.pathname + url.search + url.hash;
};
