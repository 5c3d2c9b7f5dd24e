import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  // `npm run check` does; a mistake in the types of a test must not keep the demonstration from starting
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // one copy of payload per process: with two (Next's bundle and node_modules) `instanceof` fails between them, and the
  // per-field errors that the admin shows vanish from the answers
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    '@libsql/client',
    'mongodb',
  ],
  // the form of a long article is sent whole, with what it was before
  experimental: { serverActions: { bodySizeLimit: '4mb' } },
}

export default withPayload(nextConfig)
