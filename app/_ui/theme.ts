import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const accent: MantineColorsTuple = [
  '#eef6f3',
  '#e2f0ec',
  '#c3e1d9',
  '#98cdbf',
  '#5fc8b2',
  '#3aa38d',
  '#16816d',
  '#0b6b5b',
  '#085548',
  '#12322c',
];

/** Mantine's own greys, light to dark, set to our tokens: what its parts take from them then fits. */
const gray: MantineColorsTuple = [
  '#f8f8f5',
  '#f1f1ed',
  '#e4e4de',
  '#cbcbc4',
  '#cbcbc4',
  '#85898d',
  '#63676b',
  '#63676b',
  '#494c50',
  '#1b1c1e',
];
const dark: MantineColorsTuple = [
  '#ecece9',
  '#bbbfc1',
  '#a0a5a8',
  '#6e7478',
  '#42474a',
  '#2a2e30',
  '#17191b',
  '#17191b',
  '#101213',
  '#101213',
];

/** Heights and side padding of a control: 32 px, small 28, in rem. */
const controls: Record<string, { height: string; padding: string; font: string }> = {
  xs: { height: '1.75rem', padding: '0.5rem', font: '0.75rem' },
  sm: { height: '2rem', padding: '0.75rem', font: '0.8125rem' },
  md: { height: '2.5rem', padding: '1rem', font: '0.8125rem' },
};
const control = (size: unknown) => controls[String(size ?? 'sm')] ?? { height: '2rem', padding: '0.75rem', font: '0.8125rem' };

/** The look for Mantine's own parts. Sizes in rem, so that text scaling holds. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 4 },
  colors: { accent, gray, dark },
  autoContrast: true,
  black: '#1b1c1e',
  white: '#ffffff',
  fontFamily: '"IBM Plex Sans Variable", system-ui, sans-serif',
  headings: {
    fontFamily: '"Source Serif 4 Variable", Georgia, serif',
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.4375rem', lineHeight: '1.75rem' }, h2: { fontSize: '0.9375rem', lineHeight: '1.25rem' } },
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1.0625rem', xl: '1.4375rem' },
  lineHeights: { xs: '1rem', sm: '1.25rem', md: '1.25rem', lg: '1.625rem', xl: '1.75rem' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { xs: '2px', sm: '4px', md: '6px' },
  defaultRadius: 'sm',
  shadows: { sm: 'none', md: 'var(--lift)' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  activeClassName: '',
  components: {
    Button: {
      defaultProps: { variant: 'default', size: 'sm' },
      styles: { root: { fontWeight: 500 } },
      vars: (_theme: unknown, props: { size?: unknown; variant?: unknown }) => {
        const { height, padding, font } = control(props.size);
        const onAccent = props.variant === 'filled' ? { '--button-color': 'var(--on-accent)' } : {};
        return { root: { '--button-height': height, '--button-padding-x': padding, '--button-fz': font, ...onAccent } };
      },
    },
    Input: {
      defaultProps: { size: 'sm' },
      vars: (_theme: unknown, props: { size?: unknown }) => {
        const { height, font } = control(props.size);
        const colours = { '--input-bd': 'var(--control)', '--input-bg': 'var(--paper)', '--input-placeholder-color': 'var(--ink-3)' };
        return { wrapper: { ...colours, '--input-height': height, '--input-fz': font } };
      },
    },
    InputWrapper: {
      styles: { label: { fontWeight: 500, marginBottom: '0.25rem' }, description: { lineHeight: '1rem', marginBottom: '0.25rem' } },
      vars: () => ({
        label: { '--input-label-size': '0.8125rem', '--input-asterisk-color': 'var(--ink)' },
        error: { '--input-error-size': '0.75rem' },
        description: { '--input-description-size': '0.75rem' },
      }),
    },
    Menu: {
      defaultProps: {
        ...{ shadow: 'md', position: 'bottom-end', transitionProps: { duration: 0 }, withInitialFocusPlaceholder: false },
        // a key pressed before the focus has come into an open menu would close it
        clickOutsideEvents: ['mousedown', 'touchstart'],
      },
      styles: { item: { '--menu-item-hover': 'var(--sunk)', padding: '0.375rem 0.75rem' }, dropdown: { borderColor: 'var(--line-2)' } },
    },
    Modal: {
      defaultProps: { radius: 'md', shadow: 'md', transitionProps: { duration: 0 }, overlayProps: { backgroundOpacity: 0.35 } },
    },
    Tooltip: { defaultProps: { transitionProps: { duration: 0 } } },
    Table: { defaultProps: { horizontalSpacing: 'md', verticalSpacing: 7 } },
  },
});

/** Points Mantine's own variables at our tokens, which know light from dark themselves. */
const tokens = {
  '--mantine-color-body': 'var(--canvas)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-3)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-default': 'var(--paper)',
  '--mantine-color-default-hover': 'var(--sunk)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-2)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line-2)',
  '--mantine-color-error': 'var(--ink)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-accent-filled': 'var(--accent)',
  '--mantine-color-accent-filled-hover': 'color-mix(in oklab, var(--accent) 88%, var(--ink))',
  '--mantine-color-accent-light': 'var(--accent-soft)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: tokens, dark: tokens });
