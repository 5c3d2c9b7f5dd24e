/** Projects are chosen by scripts/test.mjs; `npx jest` alone runs the pure rules. @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  moduleNameMapper: { '^@payload-config$': '<rootDir>/src/payload.config.ts' },
  // lexical's `node` condition imports with top-level await, which Node 20 loses at times; `production` does not
  testEnvironmentOptions: { customExportConditions: ['node', 'node-addons', 'production'] },
  testTimeout: 60_000,
}
