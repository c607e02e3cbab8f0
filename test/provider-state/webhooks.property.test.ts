import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attacks, type Outcome, phones, type Telling, webhookWorld } from './webhook-world.js'

/** `NOPHI_PROPERTY_RUNS=2000 npx vitest run test/provider-state` for a long look. */
const numRuns = Number(process.env.NOPHI_PROPERTY_RUNS ?? 8)

const texts = ['STOP', 'Stop.', 'START', 'YES', 'HELP', '1', 'wrong number', 'Stop by after 5?', 'new phone who dis', 'CANCEL'] as const
const handled = fc.constantFrom(undefined, 'STOP', 'START', 'HELP')
const reply = fc.record({ type: fc.constant('reply' as const), id: fc.nat(50), from: fc.constantFrom(...phones), text: fc.constantFrom(...texts), handled })
const receipt = fc.record({
  ...{ type: fc.constant('receipt' as const), message: fc.constantFrom(1, 2), status: fc.constantFrom('sent', 'delivered', 'undelivered', 'failed') },
  code: fc.constantFrom(undefined, '30003', '21610'),
})
/** What was really said, each thing once. */
const history = fc.uniqueArray(fc.oneof(reply, receipt), {
  ...{ minLength: 3, maxLength: 6 },
  selector: (telling: Telling) => (telling.type === 'reply' ? `reply ${telling.id}` : `receipt ${telling.message} ${telling.status}`),
}) as fc.Arbitrary<readonly Telling[]>

const noise = fc.array(fc.record({ of: fc.nat(5), attack: fc.constantFrom('replay', ...attacks) }), { maxLength: 4 })

describe('webhooks', () => {
  it('that are forged, replayed or doubled change nothing', async () => {
    let tried = 0
    await fc.assert(
      fc.asyncProperty(history, fc.array(noise, { minLength: 6, maxLength: 6 }), async (tellings, noises) => {
        const [honest, attacked] = [await webhookWorld(), await webhookWorld()]
        for (const [index, telling] of tellings.entries()) {
          expect([await honest.tell(telling), await attacked.tell(telling)]).toEqual([200, 200])
          for (const { of, attack } of noises[index] ?? []) {
            const target = tellings[of % tellings.length] as Telling
            if (attack === 'replay' && of % tellings.length > index) continue
            const before = attacked.writes.length
            const status = attack === 'replay' ? await attacked.tell(target) : await attacked.forge(target, attack)
            expect(status).toBe(attack === 'replay' ? 200 : attack === 'get' ? 405 : 403)
            // De-duplication is asked, by a delivery that is verified, and nothing else is written.
            expect(attacked.writes.slice(before).map(({ name }) => name)).toEqual(attack === 'replay' ? ['replay.firstSeen'] : [])
            tried += 1
          }
        }
        expect(await attacked.outcome()).toEqual(await honest.outcome())
      }),
      { numRuns },
    )
    expect(tried).toBeGreaterThan(numRuns)
  })

  it('end at the same stops, consents and statuses in whatever order they come', async () => {
    const orders = history.chain((tellings) => fc.tuple(fc.constant(tellings), fc.shuffledSubarray([...tellings], { minLength: tellings.length })))
    await fc.assert(
      fc.asyncProperty(orders, async ([tellings, shuffled]) => {
        const [inOrder, outOfOrder] = [await webhookWorld(), await webhookWorld()]
        for (const telling of tellings) await inOrder.tell(telling)
        for (const telling of shuffled) await outOfOrder.tell(telling)
        // Which answer a person gets is decided by what we know when they write; what stands after it is not.
        const lasting = (outcomes: readonly Outcome[]): unknown => outcomes.map(({ causes, texts, consent }) => ({ causes, texts, consent }))
        expect(lasting(await outOfOrder.outcome())).toEqual(lasting(await inOrder.outcome()))
      }),
      { numRuns },
    )
  })
})
