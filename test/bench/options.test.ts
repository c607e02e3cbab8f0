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

  it.each(['0', '-1', '1.5', 'many', '', 'Infinity'])('take a whole number from one on, and not %j', (text) => {
    expect(() => parseOptions([`--stops=${text}`], known).count('stops', 40)).toThrow(/whole number/)
  })

  it('take a number, one that is given or one that is meant', () => {
    expect(parseOptions(['--stops', '7'], known).count('stops', 40)).toBe(7)
    expect(parseOptions([], known).count('stops', 40)).toBe(40)
    expect(parseOptions(['--stops', '0'], known).count('stops', 40, 0)).toBe(0)
  })

  it('take one of the names that there are, and no other', () => {
    expect(parseOptions(['--json', 'b'], known).oneOf('json', ['a', 'b'])).toBe('b')
    expect(parseOptions([], known).oneOf('json', ['a', 'b'])).toBeUndefined()
    expect(() => parseOptions(['--json', 'c'], known).oneOf('json', ['a', 'b'])).toThrow(/one of: a, b/)
  })

  it('take some of the names that there are, and no others', () => {
    expect(parseOptions(['--json', 'b,a'], known).someOf('json', ['a', 'b', 'c'])).toEqual(['b', 'a'])
    expect(parseOptions([], known).someOf('json', ['a', 'b'])).toBeUndefined()
    expect(() => parseOptions(['--json', 'a,d'], known).someOf('json', ['a', 'b'])).toThrow(/some of: a, b/)
    expect(() => parseOptions(['--json', ''], known).someOf('json', ['a', 'b'])).toThrow(/some of: a, b/)
  })

  it.each([
    ['scripts/simulate.ts', ['--seeds', '20', '--workers', '0']],
    ['scripts/simulate.ts', ['--mutants', '--mutant', 'no such mutant']],
    ['bench/prove-evidence.ts', ['--mutations', '0']],
    ['scripts/faults.ts', ['--fault', 'no-such-fault']],
    ['bench/dispatch.ts', ['--only', 'ours,no such contender']],
  ])(
    'end %s that would look at nothing',
    async (script, args) => {
      const path = fileURLToPath(new URL(`../../${script}`, import.meta.url))
      const ended = await promisify(execFile)(process.execPath, ['--import', 'tsx', path, ...args]).catch((error: unknown) => error)
      expect(ended).toMatchObject({ code: 2, stdout: '' })
    },
    60_000,
  )

  it('end the command with 2 before it measures anything', async () => {
    const script = fileURLToPath(new URL('../../bench/race.ts', import.meta.url))
    const ended = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, '--shorts']).catch((error: unknown) => error)
    expect(ended).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--stops') })
  }, 60_000)
})
