/** The word for a workspace in addresses: small Latin letters, digits and single hyphens, at most 40; `desk` when the name has none of them. */
export const slugOf = (name: string): string => {
  const folded = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '');
  return folded || 'desk';
};

/** The first of `wanted`, `wanted-2`, `wanted-3` … that is not taken. */
export const freeSlug = (wanted: string, taken: ReadonlySet<string>): string => {
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (!taken.has(slug)) return slug;
  }
};
