import type { Stance } from '@/domain/position/stance';

/** A position that the desk sets itself, where what counts does not tell it. */
export type PositionSeed = {
  readonly issue: string;
  readonly party: string;
  readonly asOf: string;
  readonly stance: Stance;
  readonly reason: string;
};

export const positions: readonly PositionSeed[] = [
  {
    issue: 'offers',
    party: 'us',
    asOf: '2021-06-17',
    stance: 'denies',
    reason: 'The idea of 2017 was taken back the same day, and the offer of 2020 was turned down in public; nothing later takes that back.',
  },
];
