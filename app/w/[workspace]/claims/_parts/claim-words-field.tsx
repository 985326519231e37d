'use client';

import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { type ClaimQuery, withFilter, writeClaimQuery } from '@/domain/search/claim-query';

type Props = { readonly base: string; readonly query: ClaimQuery };

/** The words to find; the list follows while typing, and the address with it. Going back brings the words back. */
export const ClaimWordsField = ({ base, query }: Props) => {
  const router = useRouter();
  const inAddress = query.filters.q ?? '';
  const [typed, setTyped] = useState(inAddress);
  const sent = useRef(inAddress);
  useEffect(() => {
    if (inAddress !== sent.current) setTyped(inAddress);
    sent.current = inAddress;
  }, [inAddress]);
  const go = useDebouncedCallback((words: string) => {
    sent.current = words.trim();
    router.replace(`${base}?${writeClaimQuery(withFilter(query, 'q', words.trim()))}`, { scroll: false });
  }, 200);
  return (
    <TextInput
      type="search"
      aria-label="Find claims by their words, their quotes or their sources' titles"
      placeholder="Words of a claim, a quote or a title"
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        go(currentTarget.value);
      }}
      w="22rem"
      maw="100%"
    />
  );
};
