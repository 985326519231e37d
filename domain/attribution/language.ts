import type { Span } from '@/domain/text/span';
import type { Ask } from './ask';
import type { Cast } from './cast';
import type { Draft } from './draft';
import type { Frame } from './frames';
import type { Occasion } from './occasion';
import type { Quotes } from './quotations';
import type { Recorder } from './recorder';
import type { Speaker } from './speaker';
import type { SignRow } from './tables/kind-signs';

/** Whose words a quotation holds that a colon at the end of the paragraph before announces. */
export type Introduction = Pick<Draft, 'mention' | 'cue' | 'apposition' | 'pattern' | 'confidence' | 'kind'>;

/** What reading a text needs to know of its language; everything else is the same for all. */
export type Language = {
  readonly code: string;
  readonly quotes: Quotes;
  readonly draftsOf: (text: string, frame: Frame) => Draft[];
  readonly introducer: (frame: Frame) => Introduction | null;
  readonly castOf: (text: string, frames: readonly Frame[]) => Cast;
  readonly speakerOf: (ask: Ask, mention: Span, apposition: Span | null) => Speaker;
  readonly recorderOf: (text: string, frame: Frame, draft: Pick<Draft, 'told' | 'cue' | 'reportedBy' | 'spans'>) => Recorder | null;
  readonly occasionOf: (text: string, frame: Frame, draft: Draft) => Occasion | null;
  readonly kindSigns: readonly SignRow[];
};
