import { readdirSync } from 'node:fs';
import { z } from 'zod';
import { mostInt, revisionShape } from '@/domain/revision';

/** Every whole number an editor can send fits a column of the database: what is larger is refused where it is parsed, and is no error behind it. */
const files = (readdirSync('domain', { recursive: true }) as string[]).filter((file) => file.endsWith('.ts')).sort();

/** Whole numbers below a JSON schema that may be larger than a column holds, by their path. */
const tooLarge = (schema: unknown, path = ''): string[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  const { type, maximum } = schema as { readonly type?: unknown; readonly maximum?: number };
  const own = type === 'integer' && (maximum ?? Number.POSITIVE_INFINITY) > mostInt ? [path] : [];
  return [...own, ...Object.entries(schema).flatMap(([key, below]) => tooLarge(below, `${path}/${key}`))];
};
const schemaOf = (shape: z.ZodType): unknown => z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' });

const shapes: { readonly name: string; readonly shape: z.ZodType }[] = [];
for (const file of files) {
  const exported = (await import(`../../domain/${file}`)) as Record<string, unknown>;
  for (const [name, shape] of Object.entries(exported)) if (shape instanceof z.ZodType) shapes.push({ name: `${name} of ${file}`, shape });
}

test('there are shapes to look at', () => expect(shapes.length).toBeGreaterThan(50));

test.each(shapes)('$name', ({ shape }) => expect(tooLarge(schemaOf(shape))).toEqual([]));

test.each([0, 1.5, mostInt + 1, Number.MAX_SAFE_INTEGER, Number.NaN])('%d is no revision', (n) =>
  expect(revisionShape.safeParse(n).success).toBe(false),
);
test('the largest there can be is one', () => expect(revisionShape.parse(mostInt)).toBe(mostInt));
