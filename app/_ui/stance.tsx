import type { MarkName } from './mark-symbols';
import { MarkedWord } from './marked-word';

/** Bearings and positions of parties, then the stance of an evidence link: the same signs. */
const stances = {
  affirms: { mark: 'stance-affirms', word: 'Affirms' },
  denies: { mark: 'stance-denies', word: 'Denies' },
  qualifies: { mark: 'stance-qualifies', word: 'Qualifies' },
  evades: { mark: 'stance-evades', word: 'Evades' },
  divided: { mark: 'stance-divided', word: 'Divided' },
  silent: { mark: 'stance-silent', word: 'Silent' },
  supports: { mark: 'stance-affirms', word: 'Supports' },
  refutes: { mark: 'stance-denies', word: 'Refutes' },
  context: { mark: 'stance-evades', word: 'Context' },
} satisfies Record<string, { mark: MarkName; word: string }>;

export type StanceName = keyof typeof stances;
type StanceProps = { stance: StanceName; word?: string; size?: 12 | 14 | 16 | 20; showWord?: boolean };

/** A bare sign and its word; a gap passes its own words ("No statement on record"). */
export const Stance = ({ stance, word, size = 12, showWord = true }: StanceProps) => (
  <MarkedWord mark={stances[stance].mark} size={size} word={word ?? stances[stance].word} showWord={showWord} strong />
);
