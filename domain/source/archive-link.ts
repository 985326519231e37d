import { isWebAddress } from '@/domain/source/web-address';

/** Web archives whose addresses carry the address they keep. */
const ARCHIVES: readonly RegExp[] = [
  /^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/i,
  /^https?:\/\/archive\.(?:ph|today|is|li|md|vn|fo)\/(?:o\/\w+\/|\d{4,14}\/)(https?:\/\/?.+)$/i,
  /^https?:\/\/(?:www\.)?webarchive\.org\.uk\/wayback\/(?:en\/)?archive\/\d{4,14}(?:[a-z]{2}_)?\/(https?:\/\/?.+)$/i,
];

/** The page that an archive link keeps, told from the link alone; null when it is no link of an archive we know. */
export const archivedAddress = (link: string): string | null => {
  for (const archive of ARCHIVES) {
    const kept = archive.exec(link)?.[1]?.replace(/^(https?):\/+/i, '$1://');
    if (kept && isWebAddress(kept)) return kept;
  }
  return null;
};
