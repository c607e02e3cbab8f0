import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly title: string; readonly status: 'passed' | 'failed'; readonly failureMessages: readonly string[] }[]
  }[]
}

describe('the setup of every test', () => {
  let results: Report['testResults'][number]['assertionResults'] = []

  beforeAll(() => {
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/house/fixtures/vitest.config.ts', '--reporter', 'json']
    const { stdout } = spawnSync(process.execPath, vitest, { cwd: root, encoding: 'utf8', env: { ...process.env, VITEST: undefined } })
    results = (JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report).testResults.flatMap(({ assertionResults }) => assertionResults)
  }, 60_000)

  it('fails each test that writes or reaches beyond loopback, and says why', () => {
    const guilty = results.filter(({ title }) => title.startsWith('fails: '))
    expect(guilty).toHaveLength(15)
    for (const { title, status, failureMessages } of guilty) {
      expect(status, title).toBe('failed')
      expect(failureMessages.join('\n'), title).toMatch(
        /wrote or reached where it must not: (?:console\.(?:log|error)|process\.std(?:out|err)|an? .+ beyond loopback)/,
      )
    }
  })

  it('lets a quiet test and one on loopback pass', () => {
    const innocent = results.filter(({ title }) => title.startsWith('passes: '))
    expect(innocent.map(({ title, status, failureMessages }) => [title, status, failureMessages])).toEqual([
      ['passes: loopback', 'passed', []],
      ['passes: silence', 'passed', []],
    ])
  })
})
