import { suggestStatements } from '@/domain/attribution/suggest-statements';
import { russianSpeakerCases, russianStatementCases } from './russian-cases';
import { speakerCases } from './speaker-cases';
import { statementCases } from './statement-cases';

const published = { earliest: '2020-09-26', latest: '2020-09-26', precision: 'day' } as const;
const lastOf = (text: string) => suggestStatements(text, { published }).at(-1)?.reasons;

describe('why a statement was suggested, in words', () => {
  test.each<[name: string, text: string, ...expected: string[]]>([
    [
      'by title',
      'Norwegian Prime Minister Anna Lund came.\nThe prime minister repeated that the pier is shut.',
      'cue “repeated”',
      'followed by a clause with its conjunction',
      'subject “The prime minister”',
      'the same person as “Anna Lund” by title in paragraph 1',
    ],
    [
      'by surname, on a day',
      'Anna Lund came. “The pier is shut,” Lund said on Friday.',
      'cue “said”',
      'behind the quotation',
      'subject “Lund”',
      'the same person as “Anna Lund” by surname',
      'date from “on Friday”',
    ],
    [
      'by pronoun',
      'Anna Lund came. She denied that the pier is shut.',
      'cue “denied”',
      'followed by a clause with its conjunction',
      'subject “She”',
      '“she” means “Anna Lund”',
    ],
    [
      'nobody by name, again',
      'A harbour official said the pier is shut. They added that rain fell.',
      'cue “added”',
      'followed by a clause with its conjunction',
      'subject “They”',
      '“they” means “A harbour official”',
      'speaker left open, a group, or nobody by name',
    ],
    [
      'a capital',
      'Moscow rejected the plan.',
      'cue “rejected”',
      'followed by a phrase that is no sentence of its own',
      'subject “Moscow”',
      'stands for Russia',
    ],
    [
      'a group',
      'Experts said the pier is shut.',
      'cue “said”',
      'followed by a clause',
      'subject “Experts”',
      'speaker left open, a group, or nobody by name',
    ],
    [
      'two who may be meant',
      'Spokesman Peter Berg and spokesman Paul Lund waved. The spokesman said the pier is shut.',
      'cue “said”',
      'followed by a clause',
      'subject “The spokesman”',
      'speaker left open, either Peter Berg or Paul Lund',
    ],
    [
      'a role of nobody',
      'The minister said the pier is shut.',
      'cue “said”',
      'followed by a clause',
      'subject “The minister”',
      'speaker left open, the text calls nobody “minister”',
    ],
    ['no cue', '“The pier is shut for good.”', 'a quotation that no cue claims', 'speaker left open, nobody is named near it'],
  ])('%s', (_name, text, ...expected) => {
    expect(lastOf(text)).toEqual(expected);
  });

  test.each([
    ['en', [...statementCases, ...speakerCases]],
    ['ru', [...russianStatementCases, ...russianSpeakerCases]],
  ])('every way of finding says in words what it saw and whose it is: %s', (language, cases) => {
    for (const [name, text] of cases)
      for (const { reasons, cue, surface, speaker } of suggestStatements(text, { language })) {
        expect([name, reasons.length]).toEqual([name, expect.any(Number)]);
        expect(reasons.length).toBeGreaterThan(1);
        if (cue) expect(reasons[0]).toMatch(/^cue “/);
        if (surface) expect(reasons.join('; ')).toContain('subject “');
        if (speaker === null) expect(reasons.join('; ')).toContain('speaker left open');
        for (const reason of reasons) expect(reason).not.toMatch(/^[a-z-]+:|-or-/);
      }
  });
});
