import type { Scale } from '../scale';
import { commitments } from './commitments';
import { facts } from './facts';
import { opinions } from './opinions';
import { predictions } from './predictions';
import { proposals } from './proposals';
import { said } from './said';

/** The built-in scales, entered as rows when a desk opens. */
export const allScales: readonly Scale[] = [said, facts, predictions, commitments, proposals, opinions];
