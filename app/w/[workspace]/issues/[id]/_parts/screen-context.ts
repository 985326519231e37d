'use client';

import { createContext, useContext } from 'react';
import type { PositionChange } from '@/domain/position/position-changes';
import type { Party } from '@/domain/position/side-by-side-facts';

/** What every part of the page needs to know about where it stands. */
type Screen = {
  readonly workspace: string;
  readonly issueId: string;
  readonly parties: readonly Party[];
  readonly asOf: string | null;
  readonly maySet: boolean;
  /** every change of a position, oldest first, whatever day is shown */
  readonly changes: readonly PositionChange[];
};

export const ScreenContext = createContext<Screen | null>(null);

export const useScreen = (): Screen => {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('a part of the issue page stands on the issue page');
  return screen;
};
