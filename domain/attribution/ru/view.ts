import type { Frame, Item } from '../frames';
import type { RussianSite } from './cue-sites';

/** A frame with its Russian cue sites. */
export type RussianView = {
  readonly text: string;
  readonly frame: Frame;
  readonly items: readonly Item[];
  readonly sites: readonly RussianSite[];
};
