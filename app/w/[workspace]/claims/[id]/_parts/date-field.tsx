'use client';

import { TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { formatPartialDate, writePartialDate } from '@/domain/source/format-partial-date';
import { parsePartialDate } from '@/domain/source/parse-partial-date';
import { type PartialDate, unknownDate } from '@/domain/source/partial-date';

type Props = {
  /** its name among the fields of an edit */
  readonly field?: string;
  readonly label: string;
  readonly value: PartialDate;
  /** what was read; while it cannot be read the form it stands in is not sent */
  readonly onChange: (date: PartialDate) => void;
};

const dateIn = (typed: string): PartialDate | null => (typed.trim() === '' ? unknownDate : parsePartialDate(typed));
const unread = 'Write a date such as 2021-07-05, June 2021 or 2021; leave it empty when it is not known.';

/** A date as far as it is known: a day, a month, a year, two days with a dash, or nothing. It says how it was understood. */
export const DateField = ({ field: name, label, value, onChange }: Props) => {
  const [typed, setTyped] = useState(value.precision === 'unknown' ? '' : writePartialDate(value));
  const read = dateIn(typed);
  const field = useRef<HTMLInputElement>(null);
  // the browser holds back a form whose field has this message, points at the field and leaves what was typed
  useEffect(() => field.current?.setCustomValidity(read ? '' : unread), [read]);
  return (
    <TextInput
      ref={field}
      data-field={name}
      label={label}
      placeholder="2020-09-25, Sep 2020 or 2020"
      value={typed}
      description={read ? formatPartialDate(read) : undefined}
      error={read ? undefined : unread}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        const next = dateIn(currentTarget.value);
        if (next) onChange(next);
      }}
    />
  );
};
