// Runs the unit tests on every Node this package supports. Each runtime comes from the registry by its package name.
import { spawnSync } from 'node:child_process'
import { report, root } from './source-files.ts'

const versions = process.argv.length > 2 ? process.argv.slice(2) : ['20', '22', '24', '26']
const runtime = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
const problems: string[] = []
for (const version of versions) {
  // vitest is called directly: a nested npm run would fall back to the Node outside.
  const command = ['--yes', '-p', `${runtime}@${version}`, 'node', 'node_modules/vitest/vitest.mjs', 'run', '--reporter', 'json']
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync('npx', command, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  const which = spawnSync('npx', ['--yes', '-p', `${runtime}@${version}`, 'node', '--version'], { cwd: root, encoding: 'utf8' }).stdout.trim()
  const figures = readFigures(stdout)
  const summary = `Node ${which}: ${figures?.passed ?? 0} of ${figures?.total ?? 0} tests pass, ${Math.round((performance.now() - started) / 1000)} s`
  process.stdout.write(`${summary}\n`)
  if (!which.startsWith(`v${version}.`)) problems.push(`asked for Node ${version} and got ${which}`)
  if (status !== 0) problems.push(`${summary}\n${figures?.failures ?? stderr.slice(-3_000)}`)
}
report('nodes', problems, `the unit tests pass on Node ${versions.join(', ')}`)

interface Report {
  readonly numTotalTests: number
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly message: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[]
  }[]
}

function readFigures(stdout: string): { total: number; passed: number; failures: string } | null {
  const start = stdout.indexOf('{"numTotalTestSuites"')
  if (start === -1) return null
  const { numTotalTests, numPassedTests, testResults } = JSON.parse(stdout.slice(start)) as Report
  const failures = testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === '' ? [] : [`${name}: ${message}`]),
    ...assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => `${name}: ${fullName}: ${failureMessages[0]?.split('\n')[0] ?? ''}`),
  ])
  return { total: numTotalTests, passed: numPassedTests, failures: failures.join('\n') }
}
