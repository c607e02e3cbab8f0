import { describe, expect, it } from 'vitest'
import { memoryStorage } from '../../src/storage/index.js'
import { leavesOf } from './leaves.js'
import { watchedStorage } from './watched-storage.js'
import { compliance, createWorld, link, patientPhone, visits } from './world.js'

const patient = 'MRN-448812'
const self = { id: patient, roles: ['patient'] } as const
const asSelf = { id: patient, roles: ['front-desk'] } as const

describe('a patient who acts', () => {
  it('stands in no record by the id that the host gave, whichever verb it is', async () => {
    const world = createWorld({ portal: { baseUrl: 'https://go.lakeside.example/t' } })
    const { messenger, runtime } = world
    const disclosure = visits.disclosures?.[0] as NonNullable<typeof visits.disclosures>[number]
    const consent = { phone: patientPhone, patient, program: 'results', action: 'opt-in', source: 'web-form', disclosure, occurredAt: runtime.now() } as const
    await messenger.consent.record({ ...consent, actor: self })
    await messenger.consent.record({ ...consent, program: 'visits', actor: asSelf })
    await messenger.send(
      world.request({
        program: 'results',
        item: 'DiagnosticReport/r-1',
        patient,
        actor: { id: patient, roles: ['service'] },
        message: { kind: 'results-available' },
      }),
    )
    await messenger.dispatchDue()
    const token = /\/([A-Za-z0-9_-]{22})/.exec(world.transport.sent().find(({ text }) => text.includes('go.lakeside'))?.text ?? link)?.[1] ?? ''
    expect((await messenger.portalLinks?.redeem(token, { patient, actor: asSelf }))?.status).toBe('open')
    await messenger.suppression.suppress({ patient, source: 'portal', actor: asSelf })
    await messenger.suppression.suppress({ phone: patientPhone, source: 'portal', actor: self })
    await messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'portal', occurredAt: runtime.now(), actor: self } as never)
    const leaves = await leavesOf(messenger)
    expect(leaves.filter((leaf) => JSON.stringify(leaf).includes(patient))).toEqual([])
    const acted = leaves.filter(({ actor, by }) => actor === 'patient' || by === 'patient').map(({ type }) => type)
    for (const type of ['consent.recorded', 'portal-link.redeemed', 'message.queued', 'permit.opened', 'person.stopped', 'consent.revoked'])
      expect(acted).toContain(type)
  })

  it('stands in no legal hold that they lift', async () => {
    const lifted: unknown[] = []
    const storage = watchedStorage(memoryStorage(), {
      async statement({ name, args }, run) {
        if (name === 'legalHolds.liftLegalHold') lifted.push(args[2])
        return run()
      },
    })
    const { retention } = createWorld({ storage }).messenger
    for (const actor of [{ id: patient, roles: ['compliance', 'patient'] }, compliance]) {
      const { id } = await retention.placeLegalHold({ program: 'visits' }, { actor, reason: 'a letter' })
      await retention.liftLegalHold(id, { actor, reason: 'settled' })
    }
    expect(lifted).toEqual(['patient', 'cleo'])
  })

  it('stands in no reply that they read, give back or decide', async () => {
    const written: unknown[] = []
    const storage = watchedStorage(memoryStorage(), {
      async statement({ name, args }, run) {
        if (name === 'messages.claimReview' || name === 'messages.releaseReview') written.push(args[1])
        if (name === 'messages.decideReview') written.push((args[0] as { readonly by: string }).by)
        return run()
      },
    })
    const { messenger, reply } = createWorld({ storage })
    await reply('I do not know if this is meant for me any more')
    const [review] = (await messenger.reviews.list({}, compliance)).reviews
    const id = review?.id ?? ''
    const by = { actor: { id: patient, roles: ['compliance', 'patient'] }, reason: 'their own words' }
    await messenger.reviews.claim(id, by)
    await messenger.reviews.release(id, by)
    await messenger.reviews.claim(id, by)
    await messenger.reviews.decide(id, { decision: 'no-action' }, by)
    expect(written).toEqual(['patient', 'patient', 'patient', 'patient'])
    expect((await messenger.reviews.list({ state: 'decided' }, compliance)).reviews).toMatchObject([{ decidedBy: 'patient' }])
  })

  it('is told apart from staff, who stand by their id', async () => {
    const world = createWorld()
    await world.consent()
    expect((await leavesOf(world.messenger, 'consent.recorded')).map(({ actor }) => actor)).toEqual(['amy'])
  })
})
