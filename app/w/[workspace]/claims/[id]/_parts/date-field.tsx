'use client';

import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatPartialDate, writePartialDate } from '@/domain/source/format-partial-date';
import { parsePartialDate } from '@/domain/source/parse-partial-date';
import type { PartialDate } from '@/domain/source/partial-date';

type Props = { readonly label: string; readonly value: PartialDate; readonly onChange: (date: PartialDate) => void };

/** A date as far as it is known: a day, a month, a year, two days with a dash, or nothing. It says how it was understood. */
export const DateField = ({ label, value, onChange }: Props) => {
  const [typed, setTyped] = useState(value.precision === 'unknown' ? '' : writePartialDate(value));
  const read = typed.trim() === '' ? ({ earliest: null, latest: null, precision: 'unknown' } as const) : parsePartialDate(typed);
  return (
    <TextInput
      label={label}
      placeholder="2020-09-25, Sep 2020 or 2020"
      value={typed}
      description={read ? formatPartialDate(read) : undefined}
      error={read ? undefined : 'This cannot be read as a date.'}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const next =
          currentTarget.value.trim() === ''
            ? ({ earliest: null, latest: null, precision: 'unknown' } as const)
            : parsePartialDate(currentTarget.value);
        if (next) onChange(next);
      }}
    />
  );
};
