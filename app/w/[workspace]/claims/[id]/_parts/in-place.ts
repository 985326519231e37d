/**
 * How a list of choices opens inside a dialog: where its field stands, so that the dialog keeps the focus, and not before something is
 * typed or an arrow pressed, and with the list itself scrolling, which is what screen readers and axe expect of a combobox.
 */
export const inPlace = {
  comboboxProps: { withinPortal: false },
  withScrollArea: false,
  openOnFocus: false,
  styles: { options: { maxHeight: '17.5rem', overflowY: 'auto' } },
} as const;
