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

  it('has them when it is imported too: a row of a program that declares others is bad', async () => {
    const world = createWorld({ programs: [visits, { ...visits, id: 'portal', disclosures: [{ ...declared, text: 'Yes, text me about the portal.' }] }] })
    const mapping = {
      phone: { column: 'Cell' },
      program: { column: 'List' },
      source: { value: 'web-form' },
      wording: { column: 'Form' },
      wordings: [declared, { version: '2019-1', language: 'en', text: 'Yes!' }],
      givenAt: { column: 'At', format: 'iso' },
    } as const
    const row = { Cell: patientPhone, List: 'visits', Form: declared.version, At: '2026-11-01T15:00:00Z' }
    const rows = [row, { ...row, List: 'portal' }, { ...row, List: 'portal', Form: '2019-1' }, { ...row, List: 'portal', Form: 'v7' }]
    const file = { label: 'old.csv', sha256: 'a'.repeat(64) }
    const by = { actor: front, reason: 'moving' }
    for (const dryRun of [true, false]) {
      const reports = []
      for await (const report of world.messenger.importConsents(rows, { mapping, file, dryRun }, by)) reports.push(report)
      expect(reports).toMatchObject([{ accepted: { A: 2, C: 1 }, bad: [{ line: 2, problem: 'other-wording' }] }])
    }
    const byName = { mapping: { ...mapping, wordings: undefined }, file, dryRun: true }
    for await (const report of world.messenger.importConsents(rows, byName, by)) expect(report).toMatchObject({ accepted: { C: 3 }, known: 1, bad: [] })
    const programs: string[] = []
    for await (const event of world.messenger.consent.history({ phone: patientPhone })) programs.push(event.program)
    expect(programs.sort()).toEqual(['portal', 'portal', 'visits'])
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
