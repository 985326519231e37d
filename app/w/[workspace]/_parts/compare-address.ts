type Place = { readonly sourceId: string; readonly from?: number; readonly version: number };

/** The screen that shows a quote in the version its words were taken from and in the newer one. */
export const compareAddress = (workspace: string, quoteId: string, { sourceId, from, version }: Place): string =>
  `/w/${workspace}/sources/${sourceId}/compare?${new URLSearchParams({ ...(from ? { old: String(from) } : {}), new: String(version), quote: quoteId })}`;
