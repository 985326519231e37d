import { useEffect, useRef } from 'react';

/** A form that opens in the page: its first field has the focus, and is in sight. */
export const useFirstField = () => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = place.current?.querySelector<HTMLElement>('[data-autofocus]');
    field?.focus();
    field?.scrollIntoView({ block: 'nearest' });
  }, []);
  return place;
};
