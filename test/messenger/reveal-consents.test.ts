import { describe, expect, it } from 'vitest'
import { leavesOf } from './leaves.js'
import { giveConsent } from './people-world.js'
import { compliance, createWorld, front, otherPhone, patientPhone, visits, type World } from './world.js'

const by = { actor: compliance, reason: 'demand letter of 3 March' }
const traces = { page: 'https://lakeside.example/texts', ip: '192.0.2.10', userAgent: 'Browser 7' } as const

async function signedUp(): Promise<World> {
  const world = createWorld()
  await giveConsent(world, { patient: 'p1', ...traces })
  await giveConsent(world, { phone: otherPhone, patient: 'p1', source: 'paper-form', written: { signature: 'scan 12' }, givenBy: { guardian: 'Maria' } })
  await giveConsent(world, { phone: otherPhone, patient: 'p2' })
  return world
}

describe('what a consent was given by', () => {
  it('is shown to whoever may reveal: words, page, address, agent, signature, guardian, for each number of a patient', async () => {
    const { messenger, runtime } = await signedUp()
    await messenger.consent.revoke({ phone: patientPhone, program: 'visits', source: 'phone-call', occurredAt: runtime.now(), actor: front })
    const revealed = await messenger.history.revealConsents({ patient: 'p1' }, by)
    const of = (number: string) => revealed.find(({ phone }) => phone === number)?.consents ?? []
    const disclosure = visits.disclosures[0]?.text
    expect(of(patientPhone)).toMatchObject([
      { event: { action: 'opt-in', source: 'web-form', program: 'visits' }, disclosure, ...traces },
      { event: { action: 'revoke' } },
    ])
    expect(of(patientPhone)[1]?.disclosure).toBeUndefined()
    expect(of(otherPhone)).toMatchObject([{ disclosure, signature: 'scan 12', guardian: 'Maria' }, { disclosure }])
    expect(await messenger.history.revealConsents({ phone: otherPhone }, by)).toMatchObject([{ phone: otherPhone, consents: [{}, {}] }])
    expect(await messenger.history.revealConsents({ patient: 'nobody' }, by)).toEqual([])
  })

  it('leaves a record of each number it was shown for, without what was shown', async () => {
    const { messenger } = await signedUp()
    await messenger.history.revealConsents({ patient: 'p1' }, by)
    const leaves = await leavesOf(messenger, 'history.revealed')
    expect(leaves.map(({ consents }) => consents).sort()).toEqual([1, 2])
    expect(leaves[0]).toMatchObject({ by: 'cleo', accessRule: 'role.compliance.history.reveal', subject: expect.stringMatching(/^[\w-]{43}$/) })
    expect(JSON.stringify(await leavesOf(messenger))).not.toMatch(/192\.0\.2\.10|Browser 7|Maria|scan 12|lakeside\.example\/texts|3 March/)
  })

  it('is refused to anybody else, on record, and to whoever gives no reason', async () => {
    const { messenger } = await signedUp()
    await expect(messenger.history.revealConsents({ patient: 'p1' }, { actor: front, reason: 'curious' })).rejects.toMatchObject({ code: 'ACCESS_DENIED' })
    expect(await leavesOf(messenger, 'history.reveal-denied')).toMatchObject([{ by: 'amy', accessRule: 'none' }])
    await expect(messenger.history.revealConsents({ patient: 'p1' }, { actor: compliance, reason: '' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await leavesOf(messenger, 'history.revealed')).toEqual([])
  })

  it('is gone once the evidence key of a forgotten person is', async () => {
    const world = await signedUp()
    await world.messenger.retention.forget({ phone: patientPhone }, by)
    const [kept] = await world.messenger.history.revealConsents({ phone: patientPhone }, by)
    expect(kept?.consents).toMatchObject([traces])
    await world.runtime.advance(2_400 * 86_400_000)
    for (let times = 0; times < 3; times++) await world.messenger.retention.purge(by)
    const [left] = await world.messenger.history.revealConsents({ phone: patientPhone }, by)
    expect(left?.consents.map((consent) => Object.values(consent).filter((value) => value !== undefined))).toEqual([
      [expect.objectContaining({ action: 'opt-in' })],
    ])
  })
})
