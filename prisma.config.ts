import { defineConfig } from 'prisma/config';

// For `prisma generate` and `prisma validate`; migrations are applied by bin/set-up/apply-migrations.mjs, in Prisma's own book.
export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_DIRECT_URL ?? process.env.DATABASE_URL ?? '' },
});
