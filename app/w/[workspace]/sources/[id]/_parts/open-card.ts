/** What is open on the selected card: the form of a statement, or the edges of a quote being moved. */
export type Open = {
  readonly id: string;
  readonly what: 'form' | 'edges';
  /** The form begins at who spoke; `perhaps` is whom it may have been. */
  readonly speaker?: { readonly perhaps: string | null };
} | null;
