import { afterAll, describe, expect, it } from 'vitest'
import { mutants } from './mutants.js'
import { assertFits, bundle, removeBundles } from './run/bundle.js'
import { runBatches } from './run/run-batches.js'
import { runSeed } from './run-seed.js'

const seeds = 8
/** Mutants, and from which seed on: there each of them dies at once. The rest, from the first seed, by `npm run simulate -- --mutants`. */
const early = [
  ['check at enqueue only', 1],
  ['calls after an unclear commit', 11],
  ['START by its arrival', 1],
] as const
const seedsForMutants = 20
const seedAfterOthers = 3

afterAll(removeBundles)

describe('worlds of processes, a database server, a provider and patients, with faults', () => {
  it(`keep every law in ${seeds} small worlds`, async () => {
    for (let seed = 1; seed <= seeds; seed++) {
      const { violations } = await runSeed(seed, {}, true)
      expect({ seed, violations }).toEqual({ seed, violations: [] })
    }
  })

  it('run the same way for the same seed', async () => {
    const [one, other] = [await runSeed(7, {}, true), await runSeed(7, {}, true)]
    expect(other).toEqual(one)
    expect((await runSeed(8, {}, true)).hash).not.toBe(one.hash)
  })

  it('run the same way whatever ran in their process before', async () => {
    const script = await bundle()
    const hashes = async (from: number, count: number): Promise<readonly string[]> => {
      const [result] = await runBatches(script, [{ from, count, small: true }], 1)
      return result?.results.map(({ hash }) => hash) ?? []
    }
    const [alone] = await hashes(seedAfterOthers, 1)
    expect(alone).toMatch(/^[0-9a-f]{16}$/)
    expect((await hashes(1, seedAfterOthers)).at(-1)).toBe(alone)
  })

  it.each(early)('would be caught if: %s', { timeout: 240_000 }, async (name, from) => {
    const mutant = mutants.find((each) => each.name === name)
    if (mutant === undefined) throw new Error('no such mutant')
    const script = await bundle(mutant)
    const [result] = await runBatches(script, [{ from, count: seedsForMutants, server: mutant.server, stopAt: mutant.laws, small: true }], 1)
    const laws = result?.results.flatMap(({ violations }) => violations.map((violation) => Number.parseInt(violation, 10))) ?? []
    expect(laws.some((law) => mutant.laws.includes(law))).toBe(true)
  })

  it('has no mutant whose place in the source is gone', () => {
    for (const mutant of mutants) assertFits(mutant)
    expect(mutants.length).toBeGreaterThanOrEqual(46)
  })

  it('refuses a mutant whose place in the source is gone', async () => {
    await expect(bundle({ patches: [{ file: 'src/messenger/cancel.ts', find: 'no such text', replace: '' }] })).rejects.toThrow(/found 0 times/)
  })
})
