'use client';

import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { ReaderLocaleProvider } from './reader-locale';
import { cssVariablesResolver, theme } from './theme';
import { UndoToastProvider } from './undo-toast';

const schemes = localStorageColorSchemeManager();

type DeskProviderProps = { locale: string; now: string; timeZone?: string; children: ReactNode };

/** What every page stands in: theme and colour scheme (the system's unless the reader chose), the reader's locale, the undo toast. */
export const DeskProvider = ({ locale, now, timeZone = 'UTC', children }: DeskProviderProps) => (
  <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} colorSchemeManager={schemes} defaultColorScheme="auto">
    <ReaderLocaleProvider locale={locale} timeZone={timeZone} now={now}>
      <UndoToastProvider>{children}</UndoToastProvider>
    </ReaderLocaleProvider>
  </MantineProvider>
);
