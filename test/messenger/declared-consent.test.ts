import { describe, expect, it } from 'vitest'
import type { ConsentInput } from '../../src/domain/consent.js'
import { createWorld, front, patientPhone, visits, type World } from './world.js'

const [declared = { version: '', language: '', text: '' }] = visits.disclosures

function record(world: World, change: Partial<ConsentInput>): Promise<unknown> {
  const usual = { phone: patientPhone, program: 'visits', action: 'opt-in', source: 'web-form', disclosure: declared, actor: front } as const
  return world.messenger.consent.record({ ...usual, occurredAt: world.runtime.now(), ...change })
}

describe('consent that is recorded through the messenger', () => {
  it('is for a program that there is', async () => {
    const world = createWorld()
    await expect(record(world, { program: 'vists' })).rejects.toMatchObject({ code: 'UNKNOWN_PROGRAM', details: { path: 'program' } })
    await expect(record(world, { program: 'all' })).rejects.toMatchObject({ code: 'INVALID_REQUEST', details: { path: 'program' } })
    for await (const event of world.messenger.consent.history({ phone: patientPhone })) throw new Error(`recorded: ${event.action}`)
  })

  it('has the words that the program declares for its version and language', async () => {
    const world = createWorld()
    for (const action of ['opt-in', 'confirm', 'renew'] as const) {
      await expect(record(world, { action, disclosure: { ...declared, text: 'Yes!' } })).rejects.toMatchObject({
        code: 'INVALID_REQUEST',
        details: { path: 'disclosure.text' },
      })
    }
    for (const disclosure of [
      declared,
      { ...declared, version: '2019-1', text: 'Yes!' },
      { ...declared, language: 'fr', text: 'Oui !' },
      { ...declared, text: '' },
    ])
      await expect(record(world, { disclosure })).resolves.toMatchObject({ action: 'opt-in' })
  })

  it('may be a warning or a wish in words of its own', async () => {
    const world = createWorld()
    const disclosure = { ...declared, text: 'Texts can be read by others.' }
    await expect(record(world, { action: 'acknowledge-risk', disclosure })).resolves.toMatchObject({ action: 'acknowledge-risk' })
    await expect(record(world, { action: 'set-preference', preference: { sms: true }, disclosure })).resolves.toMatchObject({ action: 'set-preference' })
  })

  it('ends also for a program that is no more', async () => {
    const world = createWorld()
    const revocation = { phone: patientPhone, program: 'retired', source: 'phone-call', occurredAt: world.runtime.now(), actor: front } as const
    await expect(world.messenger.consent.revoke(revocation)).resolves.toMatchObject({ action: 'revoke', program: 'retired' })
  })

  it.each([[null], [undefined], [7], [{}], [{ program: 'visits' }], [{ program: 'visits', disclosure: null }]])(
    'is refused as misuse where it is none: %j',
    async (event) => {
      await expect(createWorld().messenger.consent.record(event as never)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    },
  )
})
