'use client';

import { createContext, useContext } from 'react';
import type { ChangesByCell } from '@/domain/position/position-changes';
import type { Party } from '@/domain/position/side-by-side-facts';

/** What every part of the page needs to know about where it stands. */
type Screen = {
  readonly workspace: string;
  readonly issueId: string;
  readonly parties: readonly Party[];
  readonly maySet: boolean;
  /** on paper: the number of each source among the notes */
  readonly notes: ReadonlyMap<string, number> | null;
  /** every change of a position, oldest first, whatever day is shown */
  readonly changes: ChangesByCell;
};

export const ScreenContext = createContext<Screen | null>(null);

export const useScreen = (): Screen => {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error('a part of the issue page stands on the issue page');
  return screen;
};

/** The day that is shown, apart: what does not speak of the day is not drawn again when it changes. */
export const DayContext = createContext<string | null>(null);

export const useDay = (): string | null => useContext(DayContext);
