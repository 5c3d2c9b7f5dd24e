/**
 * Which test runs where. `holds` chooses by path; a test may be in several groups (integration runs on both
 * databases). `needs` names what scripts/test.mjs starts or finds for it.
 */
const inBand = ['--runInBand', '--workerIdleMemoryLimit=1500MB']

function below(...folders) {
  return (file) => folders.some((folder) => file.startsWith(`tests/${folder}/`))
}

const onBoth = below('integration', 'database', 'migrations', 'cms', 'demo')
/** What only MongoDB has: users and roles, commits whose answer is lost. */
const onMongoOnly = (file) => file.endsWith('.mongodb.test.ts')
/** What only SQLite has: a file that can be read and not written. */
const onSqliteOnly = (file) => file.endsWith('.sqlite.test.ts')

export const testGroups = [
  {
    name: 'pure',
    says: 'rules, keys and the architecture; no database, no server',
    holds: below('domain', 'actions', 'keys', 'architecture', 'server', 'scripts', 'config', 'admin', 'comparison'),
    needs: [],
    env: {},
    jest: ['--maxWorkers=2'],
  },
  {
    name: 'sqlite',
    says: 'Payload with everything the house adds, on SQLite',
    holds: (file) => onBoth(file) && !onMongoOnly(file),
    needs: [],
    env: { TEST_DATABASE: 'sqlite' },
    jest: inBand,
  },
  {
    name: 'mongodb',
    says: 'the same, on a MongoDB replica set',
    holds: (file) => onBoth(file) && !onSqliteOnly(file),
    needs: ['mongodb'],
    env: { TEST_DATABASE: 'mongodb' },
    jest: inBand,
  },
  {
    name: 'delivery',
    says: 'the content API, its stores on both databases',
    holds: below('delivery'),
    needs: ['mongodb'],
    env: {},
    jest: inBand,
  },
  {
    name: 'browser',
    says: 'the built studio in Chromium',
    holds: below('browser'),
    needs: ['chromium', 'build'],
    env: {},
    jest: inBand,
  },
  {
    name: 'browser-mongodb',
    says: 'a page from draft to live and back in Chromium, on a MongoDB replica set',
    holds: (file) => file === 'tests/browser/fromDraftToLiveAndBack.test.ts',
    needs: ['chromium', 'build', 'mongodb'],
    env: { TEST_DATABASE: 'mongodb' },
    jest: inBand,
  },
]

/** Test files that no group would run. */
export function testsWithoutGroup(files) {
  return files.filter((file) => !testGroups.some((group) => group.holds(file)))
}
