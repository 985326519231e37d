import type { ClaimWording } from '@/desk/view-wordings';

/** Who brings a wording: its outlet, else the title of its source. */
export const nameOf = ({ source }: ClaimWording): string => source.outlet ?? source.title;

/** Who is said to have spoken it. */
export const speakerOf = ({ speaker, described }: ClaimWording): string => speaker?.name ?? described ?? 'somebody unnamed';

/** Where it was spoken, as far as a source tells. */
export const occasionOf = ({ occasion }: ClaimWording): string =>
  [occasion?.event, occasion?.medium, occasion?.place].filter(Boolean).join(', ');
