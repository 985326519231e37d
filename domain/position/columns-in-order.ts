type Coded = { readonly code: string };

/** The columns as the address orders them; those it does not name are left out, and none that is there means all. */
export const columnsInOrder = <C extends Coded>(columns: readonly C[], codes: readonly string[]): readonly C[] => {
  const named = codes.flatMap((code) => columns.filter((column) => column.code === code));
  return named.length > 0 ? named : columns;
};

/** The columns of a page at hand as an address orders them; where it names none, as the desk does, however the page was asked for. */
export const columnsAtHand = <C extends Coded>(every: readonly C[], atHand: readonly Coded[], codes: readonly string[]): readonly C[] => {
  const there = new Set(atHand.map(({ code }) => code));
  return columnsInOrder(
    every.filter(({ code }) => there.has(code)),
    codes,
  );
};

/** The codes with one of them moved by so many places; at an end it stays. */
export const movedColumn = (codes: readonly string[], code: string, by: number): readonly string[] => {
  const from = codes.indexOf(code);
  const to = Math.min(Math.max(from + by, 0), codes.length - 1);
  if (from < 0 || to === from) return codes;
  const others = codes.filter((one) => one !== code);
  return [...others.slice(0, to), code, ...others.slice(to)];
};
