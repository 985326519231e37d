'use client';

import { useState } from 'react';

/** The items in the order they were first shown, with what is new on top: marking one as read moves nothing under the eyes. */
export const useHeldOrder = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] => {
  const [shown, setShown] = useState(() => items.map(({ id }) => id));
  const byId = new Map(items.map((item) => [item.id, item]));
  const held = shown.filter((id) => byId.has(id));
  const known = new Set(held);
  const order = [...items.flatMap(({ id }) => (known.has(id) ? [] : [id])), ...held];
  if (order.join() !== shown.join()) setShown(order);
  return order.flatMap((id) => byId.get(id) ?? []);
};
