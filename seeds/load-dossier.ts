import { openDemoDesk } from '@/desk/open-demo-desk';
import { sealHistory } from '@/desk/seal-history';
import { actors } from './actors';
import { claims } from './claims';
import { clockUntil } from './clock';
import { evidence } from './evidence';
import { grades } from './grades';
import { hypotheses } from './hypotheses';
import { issues } from './issues';
import { type Kept, nothingKept } from './kept';
import { loadActors } from './load/load-actors';
import { loadEvidence, loadGrades } from './load/load-evidence';
import { loadHypotheses } from './load/load-hypotheses';
import { loadIssues } from './load/load-issues';
import { loadPositions } from './load/load-positions';
import { loadRecaptures } from './load/load-recaptures';
import { loadRelations } from './load/load-relations';
import { loadRequests } from './load/load-requests';
import { loadSource } from './load/load-sources';
import { loadVerdicts } from './load/load-verdicts';
import { must } from './must';
import { positions } from './positions';
import { recaptures } from './recaptures';
import { relations } from './relations';
import { requests } from './requests';
import { sources } from './sources';
import { rounds } from './verdicts';
import { type Team, team } from './who';

/** The whole dossier into a database without a demo desk, through the acts of `desk/`; its history ends at `loadedAt` and is sealed. */
export const loadDossier = async (loadedAt: Date, say: (line: string) => void = () => {}): Promise<Kept> => {
  const clock = clockUntil(loadedAt);
  const kept = nothingKept(await openTeam(clock.next()), clock);
  await loadActors(kept, actors);
  await loadIssues(kept, issues);
  say(`${actors.length} actors, ${issues.length} questions`);
  const byKey = new Map(claims.map((claim) => [claim.key, claim]));
  for (const source of sources) {
    await loadSource(kept, source, byKey);
    say(source.title);
  }
  await loadGrades(kept, grades);
  await loadEvidence(kept, evidence);
  say(`${evidence.length} items of evidence`);
  await loadRelations(kept, relations);
  await loadRequests(kept, requests);
  say(`${relations.length} relations, ${requests.length} requests`);
  await loadVerdicts(kept, rounds);
  await loadHypotheses(kept, hypotheses);
  await loadPositions(kept, positions);
  await loadRecaptures(kept, recaptures);
  say(`${rounds.length} rounds of verdicts`);
  while ((await sealHistory(clock.end)) > 0);
  return kept;
};

const openTeam = async (now: Date): Promise<Team> => {
  const { chief, ...rest } = team;
  const others = Object.values(rest);
  const opened = must(await openDemoDesk({ name: 'Security desk', slug: 'demo', chief, others, now }), 'the demo desk');
  const [first, second, third] = opened;
  if (!first || !second || !third) throw new Error('the demo desk opened without its three editors');
  return { chief: first, adjudicator: second, analyst: third };
};
