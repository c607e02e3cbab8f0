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

  it('is told apart from staff, who stand by their id', async () => {
    const world = createWorld()
    await world.consent()
    expect((await leavesOf(world.messenger, 'consent.recorded')).map(({ actor }) => actor)).toEqual(['amy'])
  })
})
