import type { Language } from '../language';
import { russianKindSigns } from '../tables/ru/kind-signs';
import { russianCast } from './cast';
import { quotesInRussian } from './cues';
import { russianDrafts, russianIntroducer } from './drafts';
import { russianRecorder } from './recorder';
import { resolveRussianSpeaker } from './resolve-speaker';

export const russian: Language = {
  code: 'ru',
  quotes: quotesInRussian,
  draftsOf: russianDrafts,
  introducer: russianIntroducer,
  castOf: russianCast,
  speakerOf: resolveRussianSpeaker,
  recorderOf: russianRecorder,
  occasionOf: () => null,
  kindSigns: russianKindSigns,
};
