import { addEvidence } from '@/desk/add-evidence';
import { editEvidence } from '@/desk/edit-evidence';
import { gradeSource } from '@/desk/grade-source';
import { linkEvidence } from '@/desk/link-evidence';
import { undo } from '@/desk/undo';
import { withdrawEvidence } from '@/desk/withdraw-evidence';
import { withdrawEvidenceLink } from '@/desk/withdraw-evidence-link';
import type { NewEvidenceInput } from '@/domain/evidence/evidence-input';
import { gradedItem } from '@/domain/evidence/evidence-seen';
import { tally, withoutEach } from '@/domain/evidence/tally';
import { evidenceOfClaim } from '@/store/sql/evidence-of-claim';
import { type DeskWithClaims, deskWithClaims, refusedWith, rowOf } from '../builders/claim-desk';
import { must, newsText, now, openTestDesk, spanOf } from '../builders/desk-with';

let d: DeskWithClaims;
beforeEach(async () => {
  d = await deskWithClaims();
});

const item = (more: Partial<NewEvidenceInput> = {}) => ({
  finding: 'The council voted no money.',
  credibility: 2 as const,
  sourceId: d.source.sourceId,
  links: [{ claimId: d.pier.claimId, stance: 'refutes' as const }],
  now,
  ...more,
});
const added = async (more: Partial<NewEvidenceInput> = {}) => must(await addEvidence(d.analyst, item(more))).value;
const shown = () => evidenceOfClaim(d.ws, d.pier.claimId);
const outletId = async () => (await rowOf('source_state', d.ws, d.source.sourceId)).outlet_id as string;

describe('evidence', () => {
  test('is anchored in the exact words of a kept text', async () => {
    await added({ sourceId: null, quote: { versionId: d.source.versionId, spans: [spanOf(newsText, 'There is no budget')] } });
    expect(await shown()).toMatchObject([
      {
        stance: 'refutes',
        quote: { id: d.budget.quoteId, exact: ['There is no budget'], version: 1 },
        source: { title: 'Pier promised', outlet: 'Tideway Post' },
      },
    ]);
  });

  test('comes from somewhere: exact words, a source, or an address', async () => {
    await added({ sourceId: null, address: 'https://harbour.example/minutes' });
    expect(await addEvidence(d.analyst, item({ sourceId: null }))).toMatchObject(refusedWith('input-not-understood'));
    expect(await addEvidence(d.analyst, item({ sourceId: d.pier.claimId }))).toMatchObject(refusedWith('not-found'));
    const nowhere = { versionId: d.source.versionId, spans: [[5, 5]] as const };
    expect(await addEvidence(d.analyst, item({ quote: nowhere }))).toMatchObject(refusedWith('quote-not-in-text'));
  });

  test('a refused link leaves no item behind', async () => {
    const { analyst } = await openTestDesk('Other desk');
    expect(await addEvidence(analyst, item({ sourceId: null, address: 'https://harbour.example' }))).toMatchObject(
      refusedWith('not-found'),
    );
    expect(await shown()).toEqual([]);
  });

  test('links to a claim once, and changes its stance only for who saw it', async () => {
    const { evidenceId } = await added();
    const link = { evidenceId, claimId: d.pier.claimId, now };
    expect(await linkEvidence(d.second, { ...link, stance: 'supports' })).toMatchObject(refusedWith('already-there'));
    must(await linkEvidence(d.second, { ...link, stance: 'context', reason: 'Another pier.', revision: 1 }));
    expect(await linkEvidence(d.analyst, { ...link, stance: 'supports', revision: 1 })).toMatchObject({
      ok: false,
      refusal: { code: 'changed-since', current: { stance: 'context' } },
    });
    expect(await shown()).toMatchObject([{ stance: 'context', reason: 'Another pier.', linkRevision: 2 }]);
  });

  test('a withdrawn link stands again when it is linked again', async () => {
    const { evidenceId, linkIds } = await added();
    must(await withdrawEvidenceLink(d.analyst, { linkId: linkIds[0] as string, now }));
    expect(await shown()).toEqual([]);
    const again = must(await linkEvidence(d.analyst, { evidenceId, claimId: d.pier.claimId, stance: 'supports', now })).value;
    expect(again.linkId).toBe(linkIds[0]);
  });

  test('two who correct the same field clash; what is absent stays', async () => {
    const { evidenceId } = await added({ dated: '2026-11-02' });
    must(await editEvidence(d.second, { evidenceId, revision: 1, credibility: 1, now }));
    expect(await shown()).toMatchObject([{ credibility: 1, dated: '2026-11-02', finding: 'The council voted no money.' }]);
    expect(await editEvidence(d.analyst, { evidenceId, revision: 1, credibility: 4, now })).toMatchObject(refusedWith('changed-since'));
  });

  test('withdrawn it counts nowhere, and undo brings it back with its links', async () => {
    const { evidenceId } = await added();
    const before = await shown();
    const gone = must(await withdrawEvidence(d.analyst, { evidenceId, now }));
    expect(await shown()).toEqual([]);
    expect(await linkEvidence(d.analyst, { evidenceId, claimId: d.budget.claimId, stance: 'context', now })).toMatchObject(
      refusedWith('not-found'),
    );
    must(await undo(d.analyst, { eventId: gone.eventId as string, now }));
    expect(await shown()).toMatchObject(before.map(({ linkId }) => ({ linkId })));
  });
});

describe('grades', () => {
  test("an outlet's grade reaches its sources, and a source's own goes before it", async () => {
    await added();
    expect(await shown()).toMatchObject([{ reliability: null, reliabilityOf: null }]);
    must(await gradeSource(d.analyst, { outletId: await outletId(), grade: 'B', reason: 'Corrects itself.', now }));
    expect(await shown()).toMatchObject([{ reliability: 'B', reliabilityOf: 'outlet' }]);
    must(await gradeSource(d.analyst, { sourceId: d.source.sourceId, grade: 'D', reason: 'Unsigned.', now }));
    expect(await shown()).toMatchObject([{ reliability: 'D', reliabilityOf: 'source' }]);
  });

  test('a grade that stands is changed only by who saw it', async () => {
    const grade = { sourceId: d.source.sourceId, reason: 'r', now };
    must(await gradeSource(d.analyst, { ...grade, grade: 'B' }));
    expect(await gradeSource(d.second, { ...grade, grade: 'C' })).toMatchObject(refusedWith('already-there'));
    must(await gradeSource(d.second, { ...grade, grade: 'C', revision: 1 }));
    expect(await gradeSource(d.analyst, { ...grade, grade: 'A', revision: 1 })).toMatchObject({
      ok: false,
      refusal: { current: { grade: 'C' } },
    });
  });

  test('the item that carries the conclusion is found from what is kept', async () => {
    must(await gradeSource(d.analyst, { outletId: await outletId(), grade: 'A', reason: 'r', now }));
    await added();
    await added({ finding: 'Divers work at the pier.', links: [{ claimId: d.pier.claimId, stance: 'supports' }] });
    await added({ finding: 'A rumour.', credibility: 6, links: [{ claimId: d.pier.claimId, stance: 'supports' }] });
    const evidence = await shown();
    const items = evidence.map(gradedItem);
    expect(tally(items)).toMatchObject({ conclusion: 'conflicting', unknown: { supports: 1 } });
    const without = new Map(withoutEach(items).map(({ id, conclusion }) => [id, conclusion]));
    expect(Object.fromEntries(evidence.map(({ finding, linkId }) => [finding, without.get(linkId)]))).toEqual({
      'The council voted no money.': 'supported',
      'Divers work at the pier.': 'refuted',
      'A rumour.': 'conflicting',
    });
  });
});
