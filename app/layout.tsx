import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { DeskProvider } from './_ui/desk-provider';
import { FontPreloads } from './_ui/font-preloads';
import { localeOf } from './_ui/locale-of';
import { MarkSymbols } from './_ui/mark-symbols';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'SaidSo', template: '%s · SaidSo' },
  description: 'A fact-check workbench: was it said, and is it so?',
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

const RootLayout = async ({ children }: { children: ReactNode }) => {
  const asked = await headers();
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        {/* by hand: as part of `viewport` it would be put in anew with every answer of the server, and the whole page styled again */}
        <meta name="color-scheme" content="light dark" />
        <FontPreloads />
        <ColorSchemeScript defaultColorScheme="auto" />
      </head>
      <body>
        <MarkSymbols />
        <DeskProvider locale={localeOf(asked.get('accept-language'))} now={new Date().toISOString()}>
          {children}
        </DeskProvider>
      </body>
    </html>
  );
};

export default RootLayout;
