import { describe, expect, it } from 'vitest'
import type { Program } from '../../src/domain/program.js'
import { createWorld, front, patientPhone, sender, visits, type World } from './world.js'

const risky: Program = { ...visits, id: 'risky', maxTier: 'patient-accepted-risk' }

async function accepted(change: Parameters<typeof createWorld>[0] = {}): Promise<World> {
  const world = createWorld({ programs: [risky], ...change })
  await world.consent(patientPhone, 'risky')
  const warning = { version: 'risk-1', language: 'en', text: 'Texts can be read by others. Reply YES to get visit details.' }
  await world.messenger.consent.record({
    phone: patientPhone,
    program: 'risky',
    action: 'acknowledge-risk',
    source: 'portal',
    disclosure: warning,
    occurredAt: world.runtime.now(),
    actor: front,
  })
  return world
}

async function codesOf(world: World): Promise<readonly string[]> {
  const decision = await world.messenger.evaluate(world.request({ program: 'risky' }))
  return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

describe('the tier of an accepted risk', () => {
  it('stands on the patient’s own acceptance', async () => {
    expect(await codesOf(await accepted())).toEqual([])
  })

  it('ends with an opt-out, and does not come back with START', async () => {
    const world = await accepted()
    await world.reply('STOP', { occurredAt: new Date('2026-11-24T16:00:00Z') })
    await world.reply('START', { occurredAt: new Date('2026-11-24T16:04:00Z') })
    expect(await codesOf(world)).toEqual(['risk-warning-missing'])
  })

  it('does not reach a phone that several patients use', async () => {
    const world = await accepted({ policy: { sharedPhone: 'all' } })
    for (const patient of ['p1', 'p2']) {
      await world.messenger.consent.record({
        phone: patientPhone,
        program: 'risky',
        action: 'opt-in',
        source: 'web-form',
        disclosure: visits.disclosures[0] as (typeof visits.disclosures)[0],
        occurredAt: world.runtime.now(),
        actor: front,
        patient,
      })
    }
    expect(await codesOf(world)).toEqual(['risk-warning-missing'])
  })

  it('does not reach a sender of specially protected care', async () => {
    const world = await accepted({ senders: [{ ...sender, sensitive: { acknowledgedBy: 'cleo', basis: 'counsel' } }] })
    expect(await codesOf(world)).toEqual(['risk-warning-missing'])
  })
})
