/**
 * `npm run dev`: the studio from its sources, with Next's development server behind it. Changes of the admin's components
 * show at once; collections, hooks and rules are Payload's own copy in this process and need a new start.
 */
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'development' })
await import('../src/server/studio')

export {}
