import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { parseOptions } from '../../bench/options.js'

const known = { values: ['stops', 'json'], switches: ['short'] } as const

describe('the flags of a command', () => {
  it('are those that it names', () => {
    const { value, isSet } = parseOptions(['--stops', '40', '--short'], known)
    expect([value('stops'), value('json'), isSet('short')]).toEqual(['40', undefined, true])
    expect(parseOptions([], known).isSet('short')).toBe(false)
  })

  it.each([
    ['one that it does not know', ['--stop', '40']],
    ['one without its value', ['--stops']],
    ['one whose value is the next flag', ['--json', '--short']],
    ['a switch with a value', ['--short=no']],
    ['a word', ['short']],
  ])('are refused with %s', (_what, args) => {
    expect(() => parseOptions(args, known)).toThrow()
  })

  it('end the command with 2 before it measures anything', async () => {
    const script = fileURLToPath(new URL('../../bench/race.ts', import.meta.url))
    const ended = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, '--shorts']).catch((error: unknown) => error)
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--stops') })
  }, 60_000)
})
