import { describe, expect, it } from 'vitest'
import type { Baa } from '../../src/domain/baa.js'
import type { Decision, MessengerOptions } from '../../src/messenger/types.js'
import type { PhiDetector } from '../../src/ports/other-ports.js'
import { until } from './helpers.js'
import { createWorld, patientPhone, type World } from './world.js'

const signed: Baa = { status: 'signed', reference: 'BAA-1', effectiveFrom: '2026-01-01' }

function detector(change: Partial<PhiDetector>): Pick<MessengerOptions, 'detectors'> {
  return { detectors: [{ spec: 1, name: 'remote', baa: signed, detect: async () => [], ...change }] }
}

function codesOf(decision: Decision): readonly string[] {
  return 'reasons' in decision ? decision.reasons.map(({ code }) => code) : []
}

async function decided(world: World, request: Parameters<World['request']>[0] = {}): Promise<readonly string[]> {
  await world.consent()
  await world.consent(patientPhone, 'words')
  return codesOf(await world.messenger.evaluate(world.request(request)))
}

const health = { program: 'words', message: { text: 'Your diabetes results are ready.', onBlocked: 'refuse' } } as const

describe('a remote detector', () => {
  it('blocks what it finds and our rules do not', async () => {
    const finding = { category: 'condition', start: 0, end: 5, sensitive: false, blocking: true }
    expect(await decided(createWorld(detector({ detect: async () => [finding as never] })))).toEqual(['content-health'])
  })

  it('clears nothing that our rules found', async () => {
    expect(await decided(createWorld(detector({})), health)).toEqual(['content-health'])
    const harmless = { category: 'condition', start: 0, end: 5, sensitive: false, blocking: false }
    expect(await decided(createWorld(detector({ detect: async () => [harmless as never] })), health)).toEqual(['content-health'])
  })

  it.each(['none', 'unknown'] as const)('is not asked without an agreement, and blocks: %s', async (state) => {
    let asked = 0
    const baa = { status: state } as const
    const detect = async (): Promise<never[]> => {
      asked += 1
      return []
    }
    expect(await decided(createWorld(detector({ baa, detect })))).toEqual(['content-unchecked'])
    expect(asked).toBe(0)
  })

  it.each([
    ['throws', () => Promise.reject(new Error('away'))],
    ['answers another shape', async () => 'clear' as never],
    ['finds what is nowhere', async () => [{ category: 'condition', start: 5, end: 9_999 }] as never],
  ])('blocks when it %s', async (_how, detect) => {
    expect(await decided(createWorld(detector({ detect })))).toEqual(['content-unchecked'])
  })

  it('blocks when it takes too long, whether it heeds the signal or not', async () => {
    let told: AbortSignal | undefined
    const world = createWorld(
      detector({
        detect: (_text, { signal }) => {
          told = signal
          return new Promise(() => {})
        },
      }),
    )
    await world.consent()
    const evaluating = world.messenger.evaluate(world.request())
    await until(() => told !== undefined)
    await world.runtime.advance(3_000)
    expect(codesOf(await evaluating)).toEqual(['content-unchecked'])
    expect(told?.aborted).toBe(true)
  })

  it('sees the text and nothing of the patient', async () => {
    const given: unknown[] = []
    const world = createWorld(
      detector({
        detect: async (...args) => {
          given.push(args)
          return []
        },
      }),
    )
    await decided(world, { patient: 'mrn-77', facts: { names: ['Rose Harlow'] }, reference: 'Appointment/9' })
    expect(given.length).toBeGreaterThan(0)
    expect(JSON.stringify(given)).not.toMatch(/mrn-77|Harlow|Appointment\/9|3125550101/)
  })
})

describe('a consent ledger of the host', () => {
  const at = new Date('2026-11-24T15:00:00Z')
  const event = { id: 'c1', action: 'opt-in', program: 'visits', source: 'web-form', grade: 'A', occurredAt: at, recordedAt: at, actor: 'amy' } as const
  const ledger = (statusAt: () => Promise<unknown>): Pick<MessengerOptions, 'consent'> => ({
    consent: { record: async () => event, revoke: async () => event, statusAt: statusAt as never, async *history() {} },
  })

  it('is believed in the words of its contract', async () => {
    const world = createWorld(ledger(async () => ({ status: 'granted', event })))
    expect(await world.messenger.evaluate(world.request())).toMatchObject({ outcome: 'allow', basis: { consentEventId: 'c1' } })
    const none = createWorld(ledger(async () => ({ status: 'none' })))
    expect(codesOf(await none.messenger.evaluate(none.request()))).toEqual(['consent-missing'])
  })

  it.each([
    ['another word', { status: 'yes', event }],
    ['a grant without an event', { status: 'granted' }],
    ['a grant of another grade', { status: 'granted', event: { ...event, grade: 'E' } }],
    ['a grant of no grade and no source', { status: 'granted', event: { ...event, grade: undefined, source: 'fax' } }],
    ['nothing', undefined],
  ])('permits nothing by %s', async (_what, answer) => {
    const world = createWorld(ledger(async () => answer))
    expect(codesOf(await world.messenger.evaluate(world.request()))).toEqual(['facts-unavailable'])
  })

  it('needs to name no grade: what its event shows of the evidence counts', async () => {
    const given = async (changes: object) => {
      const { grade: _, ...plain } = event
      const world = createWorld(ledger(async () => ({ status: 'granted', event: { ...plain, ...changes } })))
      return codesOf(await world.messenger.evaluate(world.request()))
    }
    expect(await given({})).toEqual([])
    expect(await given({ source: 'in-person' })).toEqual([])
    expect(await given({ source: 'import', disclosureVersion: '2026-03' })).toEqual([])
    expect(await given({ source: 'import' })).toEqual(['consent-evidence-low'])
  })

  it('permits nothing when it takes too long', async () => {
    let asked = false
    const world = createWorld(
      ledger(() => {
        asked = true
        return new Promise(() => {})
      }),
    )
    const evaluating = world.messenger.evaluate(world.request())
    await until(() => asked)
    await world.runtime.advance(3_000)
    expect(codesOf(await evaluating)).toEqual(['facts-unavailable'])
  })

  it('is asked again when the text leaves', async () => {
    let status = 'granted'
    const world = createWorld(ledger(async () => ({ status, event })))
    await world.messenger.send(world.request())
    status = 'revoked'
    expect(await world.messenger.dispatchDue()).toMatchObject({ accepted: 0, refused: 1 })
  })
})
