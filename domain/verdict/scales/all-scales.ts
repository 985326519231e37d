import type { Kind } from '@/domain/attribution/kind';
import type { Question, Scale } from '../scale';
import { commitments } from './commitments';
import { facts } from './facts';
import { opinions } from './opinions';
import { predictions } from './predictions';
import { proposals } from './proposals';
import { said } from './said';

/** The built-in scales, entered as rows when a desk opens. */
export const allScales: readonly Scale[] = [said, facts, predictions, commitments, proposals, opinions];

/** The scale that fits a question about a kind of claim, the newest version first; null when none does. */
export const scaleFor = <S extends Pick<Scale, 'question' | 'kinds' | 'version'>>(
  scales: readonly S[],
  question: Question,
  kind: Kind,
): S | null =>
  scales
    .filter((s) => s.question === question && s.kinds.includes(kind))
    .reduce<S | null>((best, s) => (best && best.version >= s.version ? best : s), null);
