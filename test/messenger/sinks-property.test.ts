import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SuppressionChange } from '../../src/ports/other-ports.js'
import { createWorld, front, otherPhone, patientPhone } from './world.js'

type Step =
  | { readonly do: 'stop'; readonly phone: string; readonly scope: 'all' | 'marketing' }
  | { readonly do: 'lift'; readonly phone: string }
  | { readonly do: 'maintain'; readonly by: number }
  | { readonly do: 'backfill' }
  | { readonly do: 'wait'; readonly ms: number }

const phone = fc.constantFrom(patientPhone, otherPhone)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('stop' as const), phone, scope: fc.constantFrom('all' as const, 'marketing' as const) }),
  fc.record({ do: fc.constant('lift' as const), phone }),
  fc.record({ do: fc.constant('maintain' as const), by: fc.nat(1) }),
  fc.constant({ do: 'backfill' as const }),
  fc.record({ do: fc.constant('wait' as const), ms: fc.constantFrom(1, 1_000, 40_000, 120_000) }),
)
/** What the other system does at each call: takes it, takes it and loses the answer, or takes nothing. */
const faults = fc.array(fc.constantFrom('takes', 'takes', 'answer lost', 'away'), { maxLength: 30 })

describe('another system', () => {
  it('that keeps one flag for a number ends up with ours, told in order, whatever fails on the way', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), faults, async (steps, script) => {
        const flags = new Map<string, boolean>()
        const told: SuppressionChange[] = []
        const outcomes = [...script]
        const sink = {
          spec: 1 as const,
          name: 'crm',
          async apply(change: SuppressionChange) {
            const outcome = outcomes.shift() ?? 'takes'
            if (outcome === 'away') throw new Error('away')
            told.push(change)
            flags.set(change.phone, change.suppressed)
            if (outcome === 'answer lost') throw new Error('reset')
            return 'done' as const
          },
        }
        const world = createWorld({ sinks: [sink] })
        const second = createWorld({ sinks: [sink], storage: world.storage, runtime: world.runtime })
        const by = { actor: front, reason: 'a test' }
        for (const each of steps) {
          if (each.do === 'stop') await world.messenger.suppression.suppress({ phone: each.phone, scope: each.scope, source: 'front-desk', actor: front })
          if (each.do === 'lift') {
            await world.runtime.advance(1)
            await world.messenger.suppression.lift({ phone: each.phone, by: { consentEventId: await world.consent(each.phone) }, actor: front })
          }
          if (each.do === 'maintain') await Promise.all([world.messenger.maintain(), ...(each.by === 1 ? [second.messenger.maintain()] : [])])
          if (each.do === 'backfill') await second.messenger.backfillSink('crm', by)
          if (each.do === 'wait') await world.runtime.advance(each.ms)
        }
        for (let round = 0; round < 60; round++) {
          const { sinks } = await world.messenger.maintain()
          if (sinks.length === 0) break
          await world.runtime.advance(700_000)
        }
        for (const number of [patientPhone, otherPhone]) {
          const { suppressed } = await world.messenger.suppression.statusOf({ phone: number })
          expect(flags.get(number) ?? false).toBe(suppressed)
          const sequences = told.filter((change) => change.phone === number).map(({ sequence }) => sequence)
          expect(sequences).toEqual([...sequences].sort((one, other) => one - other))
        }
      }),
      { numRuns: Number(process.env.NOPHI_PROPERTY_RUNS ?? 15) },
    )
  })
})
