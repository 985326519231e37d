'use client';

import { type DragEvent, useState } from 'react';
import type { Column } from '@/domain/position/table-as-of';

/** A head that is dragged onto another takes its place. Keys and the menu of the head do the same. */
export const useDraggedColumn = (columns: readonly Column[], moveColumn: (code: string, by: number) => void) => {
  const [dragged, drag] = useState<string | null>(null);
  const [over, setOver] = useState<string | null>(null);
  const place = (code: string | null) => columns.findIndex((column) => column.code === code);
  const leave = () => {
    drag(null);
    setOver(null);
  };
  return (code: string) => ({
    draggable: true,
    'data-dragged': dragged === code || undefined,
    'data-over': over === code && dragged !== code ? (place(dragged) < place(code) ? 'after' : 'before') : undefined,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', code);
      drag(code);
    },
    onDragOver: (event: DragEvent) => {
      if (dragged === null) return;
      event.preventDefault();
      setOver(code);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      if (dragged !== null) moveColumn(dragged, place(code) - place(dragged));
      leave();
    },
    onDragEnd: leave,
  });
};
