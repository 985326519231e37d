import { castOf } from './cast';
import { cueUse } from './cues';
import { englishDrafts, englishIntroducer } from './english-drafts';
import type { Language } from './language';
import { occasionOf } from './occasion';
import { recorderOf } from './recorder';
import { resolveSpeaker } from './resolve-speaker';
import { kindSigns } from './tables/kind-signs';

export const english: Language = {
  code: 'en',
  quotes: (lower) => cueUse(lower)?.cue.quotes ?? false,
  draftsOf: englishDrafts,
  introducer: englishIntroducer,
  castOf,
  speakerOf: resolveSpeaker,
  recorderOf,
  occasionOf,
  kindSigns,
};
