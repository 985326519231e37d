import type postgres from 'postgres';

export type Page = { readonly name: string; readonly path: string };

const desk = ['queue', 'claims', 'sources', 'actors', 'issues', 'unanswered', 'history', 'agreement', 'corrections', 'scales', 'people'];
const ofIssue = ['', '?folded=none', '?view=list', '/map', '/hypotheses', '/export?format=csv', '/export?format=json'];
const ofClaim = ['', '/map', '/wordings'];
const ofSource = ['', '/compare'];

/** Every page of a desk, the emptiest first; of claims, sources and actors one each: a claim that answers another, and the one whose party is first. */
export const pagesOf = async (sql: postgres.Sql, slug: string, issueId: string): Promise<readonly Page[]> => {
  const [found] = await sql<{ claim: string; source: string; actor: string }[]>`
    select (select r.from_claim_id from relation r where r.workspace_id = w.id order by r.id limit 1) as claim,
           (select s.id from source_state s where s.workspace_id = w.id order by s.id limit 1) as source,
           (select p.id from party p where p.workspace_id = w.id order by p.slot limit 1) as actor
      from workspace w where w.slug = ${slug}`;
  if (!found) throw new Error('a desk that is not there');
  const at = `/w/${slug}`;
  const many = (name: string, path: string, parts: readonly string[]) =>
    parts.map((part) => ({ name: `${name}${part}`, path: `${at}/${path}${part}` }));
  return [
    { name: 'inbox', path: `${at}/inbox` },
    { name: 'desk', path: at },
    ...desk.map((name) => ({ name, path: `${at}/${name}` })),
    ...many('issue', `issues/${issueId}`, ofIssue),
    ...many('claim', `claims/${found.claim}`, ofClaim),
    ...many('source', `sources/${found.source}`, ofSource),
    { name: 'actor', path: `${at}/actors/${found.actor}` },
    { name: 'claims of the issue', path: `${at}/claims?issue=${issueId}` },
    { name: 'unanswered of the issue', path: `${at}/unanswered?issue=${issueId}` },
    { name: 'compare in the issue', path: `${at}/compare?issue=${issueId}` },
  ];
};
