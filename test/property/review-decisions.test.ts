import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { verifyHistory } from '../../src/merkle-log/verify-history.js'
import type { Review, ReviewDecision } from '../../src/messenger/reviews/types.js'
import { compliance, createWorld, patientPhone, results, visits, type World } from '../messenger/world.js'

const runs = 12
const by = { actor: compliance, reason: 'reads the queue' }
const marketing = { ...visits, id: 'sales', title: 'Sales', messageClass: 'marketing' } as const
const decisions: readonly ReviewDecision[] = [
  { decision: 'opt-out' },
  { decision: 'not-an-opt-out' },
  { decision: 'not-an-opt-out' },
  { decision: 'wrong-number' },
  { decision: 'answered' },
  { decision: 'opt-out-program', goOn: ['visits'] },
  { decision: 'opt-out-program', stops: ['results'] },
]
const sayings = [
  'STOP',
  'START',
  'new phone who dis',
  'She passed away in March',
  'Only visits please, no bills by text',
  'cancer?',
  'I never signed up for this',
]

type Step = { readonly say: string } | { readonly decide: ReviewDecision; readonly which: number } | { readonly send: true }
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.constantFrom(...sayings).map((say) => ({ say })),
    fc.tuple(fc.constantFrom(...decisions), fc.nat({ max: 3 })).map(([decide, which]) => ({ decide, which })),
    fc.constant({ send: true } as const),
  ),
  { minLength: 3, maxLength: 14 },
)

/** So that something is sent and something is decided, whatever chance brings. */
const sendsAndDecides: Step[] = [{ send: true }, { say: 'Only visits please, no bills by text' }, { decide: { decision: 'answered' }, which: 0 }]

async function standing({ messenger }: World): Promise<ReadonlyMap<string, string>> {
  const status = await messenger.suppression.statusOf({ phone: patientPhone })
  return new Map(status.suppressed ? status.by.map(({ id, cause }) => [id, cause] as const) : [])
}

/** What a decision took away is the one hold of its reply, or the whole stop of a partial request that it made narrow. */
async function decide(world: World, review: Review, decision: ReviewDecision): Promise<void> {
  const before = await standing(world)
  await world.messenger.reviews.claim(review.id, by)
  try {
    await world.messenger.reviews.decide(review.id, decision, by)
  } catch (error) {
    expect(isNophiError(error, 'INVALID_REQUEST')).toBe(true)
    expect(await standing(world)).toEqual(before)
    return
  }
  const after = await standing(world)
  const gone = [...before].filter(([id]) => !after.has(id)).map(([, cause]) => cause)
  expect(gone.length).toBeLessThanOrEqual(review.suppressing ? 1 : 0)
  if (gone.includes('opt-out')) expect([review.rule, decision.decision]).toEqual(['partial-request', 'opt-out-program'])
  else expect(gone.filter((cause) => cause !== 'review')).toEqual([])
  if (decision.decision === 'opt-out' || decision.decision === 'wrong-number') expect([...after.values()].some((cause) => cause !== 'review')).toBe(true)
}

describe('whatever is said, decided and sent, in any order', () => {
  it('a decision ends nothing but its own, no text passes a stop, and the log shows it', async () => {
    let [decided, texts] = [0, 0]
    await fc.assert(
      fc.asyncProperty(steps, async (program) => {
        const world = createWorld({ programs: [visits, results, marketing] })
        await world.consent()
        await world.consent(patientPhone, 'results')
        for (const step of program) {
          await world.runtime.advance(1_000)
          if ('say' in step) await world.reply(step.say, { occurredAt: world.runtime.now() })
          else if ('send' in step) {
            const sent = world.transport.sent().length
            const stopped = (await standing(world)).size > 0
            await world.messenger.send(
              world.request({ program: 'results', item: 'update-7', message: { kind: 'update-available', link: 'https://go.lakeside.example/x' } }),
            )
            await world.messenger.dispatchDue()
            const texted = world.transport.sent().slice(sent)
            texts += texted.length
            if (stopped) expect(texted.filter(({ text }) => text.includes('go.lakeside'))).toEqual([])
          } else {
            const { reviews } = await world.messenger.reviews.list({}, compliance)
            const review = reviews[step.which]
            if (review === undefined) continue
            decided += 1
            await decide(world, review, step.decide)
          }
        }
        const { size } = await world.messenger.audit.publish()
        expect(await verifyHistory(world.messenger.audit.exportRange(0n, size))).toMatchObject({ valid: true })
      }),
      { numRuns: runs, examples: [[sendsAndDecides]] },
    )
    expect([decided > 0, texts > 0]).toEqual([true, true])
  })
})
