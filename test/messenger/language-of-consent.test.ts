import { describe, expect, it } from 'vitest'
import type { SendRequest } from '../../src/messenger/types.js'
import type { PhiDetector } from '../../src/ports/other-ports.js'
import { giveConsent } from './people-world.js'
import { createWorld, otherPhone, patientPhone, visits, type World } from './world.js'

const [english, spanish] = visits.disclosures as [(typeof visits.disclosures)[0], (typeof visits.disclosures)[0]]

async function texts(world: World, requests: readonly Partial<SendRequest>[]): Promise<readonly string[]> {
  for (const request of requests) await world.messenger.send(world.request(request))
  await world.messenger.dispatchDue()
  return world.transport.sent().map(({ text }) => text)
}

describe('the language of a text whose request names none', () => {
  it('is that of the consent which the decision stands on', async () => {
    const world = createWorld()
    await giveConsent(world, { disclosure: spanish })
    await giveConsent(world, { disclosure: english, phone: otherPhone })
    const sent = await texts(world, [{ idempotencyKey: 'a' }, { idempotencyKey: 'b', to: otherPhone }])
    expect(sent.map((text) => /cita/i.test(text)).sort()).toEqual([false, true])
    expect(world.transport.sent().find(({ to }) => to === patientPhone)?.text).toMatch(/cita/i)
  })

  it('is the one that the request names, where it names one', async () => {
    const world = createWorld()
    await giveConsent(world, { disclosure: spanish })
    const { message } = world.request()
    expect((await texts(world, [{ message: { ...message, language: 'en' } as never }]))[0]).toMatch(/appointment|visit/i)
  })

  it('is English, where the kind has no words in that of the consent', async () => {
    const world = createWorld()
    await giveConsent(world, { disclosure: { version: 'v1', language: 'tlh', text: 'HIja’.' } })
    expect((await texts(world, [{}]))[0]).toMatch(/appointment|visit/i)
  })

  it('holds in its place among many, and the same request again is the same text', async () => {
    const world = createWorld()
    await giveConsent(world, { disclosure: spanish })
    await giveConsent(world, { disclosure: english, phone: otherPhone })
    const requests = [world.request({ idempotencyKey: 'a' }), world.request({ idempotencyKey: 'b', to: otherPhone }), world.request({ idempotencyKey: 'a' })]
    const outcomes = []
    for await (const outcome of world.messenger.sendMany(requests)) outcomes.push(outcome)
    expect(outcomes.map(({ status, replayed }) => [status, replayed])).toEqual([
      ['queued', false],
      ['queued', false],
      ['queued', true],
    ])
    expect(outcomes[2]?.id).toBe(outcomes[0]?.id)
    await world.messenger.dispatchDue()
    const language = world.transport.sent().map(({ to, text }) => [to, /cita/i.test(text)])
    expect(new Map(language as [string, boolean][])).toEqual(
      new Map([
        [patientPhone, true],
        [otherPhone, false],
      ]),
    )
  })

  it('is that of a dry run', async () => {
    const read: string[] = []
    const detector: PhiDetector = {
      spec: 1,
      name: 'reader',
      baa: { status: 'signed', reference: 'BAA-1', effectiveFrom: '2026-01-01' },
      async detect(text) {
        read.push(text)
        return []
      },
    }
    const world = createWorld({ detectors: [detector] })
    await giveConsent(world, { disclosure: spanish })
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'allow' })
    expect(read.at(-1)).toMatch(/cita/i)
  })
})
