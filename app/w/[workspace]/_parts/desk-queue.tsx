'use client';

import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { EmptyState } from '@/app/_ui/empty-state';
import { KeyHint } from '@/app/_ui/key-hint';
import { PartyCode } from '@/app/_ui/party-code';
import { SectionHead } from '@/app/_ui/section-head';
import { TextLink } from '@/app/_ui/text-link';
import { useShortcuts } from '@/app/_ui/use-shortcuts';
import { Verdict } from '@/app/_ui/verdict';
import { When } from '@/app/_ui/when';
import type { DeskView } from '@/desk/view-desk';
import { DriftedQuotes, RestingOnDrift } from './drifted-groups';
import { QueueGroup, QueueRow } from './queue-group';

type Props = { readonly workspace: string; readonly desk: DeskView };
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What waits for this editor, in groups; J and K move, Enter opens. */
export const DeskQueue = ({ workspace, desk }: Props) => {
  const router = useRouter();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const links = () => [...(list.current?.querySelectorAll<HTMLAnchorElement>('a[data-row]') ?? [])];
  const move = (step: number) => {
    const next = Math.min(Math.max(at + step, 0), links().length - 1);
    setAt(next);
    links()[next]?.focus();
  };
  useShortcuts({
    'desk-next': () => move(1),
    'desk-previous': () => move(-1),
    'desk-open': () => {
      const href = links()[Math.max(at, 0)]?.getAttribute('href');
      if (href) router.push(href);
    },
  });
  const { toConfirm, toLookAgain } = desk.drifted;
  const total = toConfirm.total + toLookAgain.total + desk.toRead.length + desk.waiting.judge + desk.waiting.settle;
  const claim = (id: string) => `/w/${workspace}/claims/${id}`;
  return (
    <section aria-label="My queue" ref={list}>
      <SectionHead
        title="My queue"
        count={total}
        right={
          <>
            <TextLink href={`/w/${workspace}/queue`}>all</TextLink> <KeyHint of="desk-next" /> <KeyHint of="desk-previous" /> move{' '}
            <KeyHint of="desk-open" /> open
          </>
        }
      />
      {total === 0 ? <EmptyState>Nothing waits for you. Bring a text in, or read what the desk knows side by side.</EmptyState> : null}
      <DriftedQuotes workspace={workspace} desk={desk} />
      <QueueGroup id="to-read" title="To read: suggested statements" count={desk.toRead.length}>
        {desk.toRead.map((s) => (
          <QueueRow
            key={s.id}
            href={`/w/${workspace}/sources/${s.id}`}
            mark={<Verdict question="said" inside="none" word="Suggested" size={16} showWord={false} />}
            words={s.title}
            when={<When at={s.keptAt} form="near" />}
          >
            {s.waiting === 1 ? '1 statement waits' : `${s.waiting} statements wait`} · {s.outlet ?? 'outlet not stated'}
          </QueueRow>
        ))}
      </QueueGroup>
      <QueueGroup
        id="to-judge"
        title="To judge, blind until yours is in"
        count={desk.waiting.judge}
        all={`/w/${workspace}/queue?show=judge`}
      >
        {desk.toJudge.map((q) => (
          <QueueRow
            key={`${q.claimId}${q.appearanceId ?? ''}`}
            href={`${claim(q.claimId)}?judge=${q.appearanceId ?? 'so'}&open=judge`}
            mark={<Verdict question={q.question} inside="none" word="Not judged" size={16} showWord={false} />}
            words={q.proposition}
            when={q.due ? <When on={{ earliest: q.due, latest: q.due, precision: 'day' }} /> : <When at={q.since} form="near" />}
          >
            {q.party ? <PartyCode {...q.party} /> : null} {capital(q.kind)}
            {q.speaker ? `, ${q.speaker}` : ''} · {q.question === 'so' ? 'is it so' : 'was it said'}
          </QueueRow>
        ))}
      </QueueGroup>
      <QueueGroup id="to-settle" title="To settle" count={desk.waiting.settle} all={`/w/${workspace}/queue?show=settle`}>
        {desk.toSettle.map((q) => (
          <QueueRow
            key={`${q.claimId}${q.appearanceId ?? ''}`}
            href={`${claim(q.claimId)}?judge=${q.appearanceId ?? 'so'}&open=settle`}
            mark={<Verdict question={q.question} inside="half" word="To settle" size={16} showWord={false} />}
            words={q.proposition}
            when={<When at={q.since} form="near" />}
          >
            {q.verdicts.reduce((n, v) => n + v.count, 0)} verdicts:{' '}
            {q.verdicts.map((v) => `${v.word.toLowerCase()} ×${v.count}`).join(', ')}
          </QueueRow>
        ))}
      </QueueGroup>
      <RestingOnDrift workspace={workspace} desk={desk} />
    </section>
  );
};
