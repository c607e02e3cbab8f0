import { describe, expect, it } from 'vitest'
import type { ConsentEvent } from '../../src/domain/consent.js'
import { honorBy, liftByKeyword, recordStop, type StopInput, suppressionVerdict } from '../../src/suppression-registry/index.js'
import { createWorld, desk, failure, noon, phone, subjectOf, type World } from './world.js'

const at = (minutes: number): Date => new Date(noon.getTime() + minutes * 60_000)

async function withStops(...changes: readonly Partial<StopInput>[]): Promise<{ world: World; subject: string }> {
  return stopsIn(createWorld(), ...changes)
}

async function stopsIn(world: World, ...changes: readonly Partial<StopInput>[]): Promise<{ world: World; subject: string }> {
  await world.registry.sendIfAllowed({ phone }, async () => 1)
  const subject = await world.stores(({ suppression }) => subjectOf(world, suppression))
  for (const [index, change] of changes.entries()) {
    const now = noon.getTime()
    const place = {
      subject,
      id: `stop-${index}`,
      kind: 'stop',
      scope: 'all',
      source: 'reply',
      cause: 'opt-out',
      transport: 'carrier',
      sender: '+13125550100',
    } as const
    await world.stores((stores) => recordStop(stores, { ...place, occurredAt: at(-10).getTime(), actor: 'patient', now, honorBy: honorBy(now), ...change }))
  }
  return { world, subject }
}

async function start(
  { world, subject }: Awaited<ReturnType<typeof withStops>>,
  startAt: Date | null,
  change: { transport?: string; sender?: string; id?: string } = {},
) {
  const { lifted, undecided, remaining } = await world.stores((stores) =>
    liftByKeyword(stores, { subject, id: 'lift-1', startAt, transport: 'carrier', sender: '+13125550100', actor: 'patient', now: noon.getTime(), ...change }),
  )
  return { lifted: lifted.map(({ id }) => id), undecided, remaining: remaining.map(({ id }) => id) }
}

describe('liftByKeyword', () => {
  it('ends the stop that came before it over the same sender', async () => {
    const given = await withStops({})
    expect(await start(given, at(-5))).toEqual({ lifted: ['stop-0'], undecided: false, remaining: [] })
    expect(await given.world.stores(({ suppression }) => suppression.readGate(given.subject))).toMatchObject({ seq: 3, stops: 0 })
    expect(await given.world.registry.sendIfAllowed({ phone }, async () => 1)).toMatchObject({ sent: true })
  })

  it('never ends a later STOP, however late or often START arrives', async () => {
    const again = await withStops({ occurredAt: at(-20).getTime() }, { occurredAt: at(-5).getTime() })
    expect(await start(again, at(-15))).toEqual({ lifted: ['stop-0'], undecided: false, remaining: ['stop-1'] })
    expect(await start(again, at(-15), { id: 'lift-2' })).toEqual({ lifted: [], undecided: false, remaining: ['stop-1'] })
  })

  it('does not end a stop of the same instant', async () => {
    expect(await start(await withStops({ occurredAt: at(-5).getTime() }), at(-5))).toEqual({ lifted: [], undecided: false, remaining: ['stop-0'] })
  })

  it('decides nothing without the times of both', async () => {
    expect(await start(await withStops({}), null)).toEqual({ lifted: [], undecided: true, remaining: ['stop-0'] })
    expect(await start(await withStops({ occurredAt: null }), at(-5))).toEqual({ lifted: [], undecided: true, remaining: ['stop-0'] })
  })

  it('knows no time of what is dated ahead of our clock, by more than a clock may be', async () => {
    expect(await start(await withStops({ occurredAt: at(0).getTime() }), at(5))).toEqual({ lifted: ['stop-0'], undecided: false, remaining: [] })
    expect(await start(await withStops({}), at(6))).toEqual({ lifted: [], undecided: true, remaining: ['stop-0'] })
    expect(await start(await withStops({}), at(24 * 60))).toEqual({ lifted: [], undecided: true, remaining: ['stop-0'] })
    // A stop of tomorrow, which nobody can be older than.
    expect(await start(await withStops({ occurredAt: at(24 * 60).getTime() }), at(0))).toEqual({ lifted: [], undecided: true, remaining: ['stop-0'] })
  })

  it('is decided where there is nothing that it was meant for', async () => {
    expect(await start(await withStops(), null)).toEqual({ lifted: [], undecided: false, remaining: [] })
  })

  it.each([
    ['a wrong number', { cause: 'wrong-number' }],
    ['a reply under review', { cause: 'review' }],
    ['a number that another person holds', { cause: 'reassigned', source: 'deactivation' }],
  ])('never ends %s, and has nothing to say of it', async (_, change) => {
    const given = await withStops(change)
    expect(await start(given, at(0))).toEqual({ lifted: [], undecided: false, remaining: ['stop-0'] })
    expect(await given.world.stores(({ suppression }) => suppression.readGate(given.subject))).toMatchObject({ seq: 2, stops: 1 })
  })

  it.each([
    ['a provider’s block', { cause: 'provider', source: 'provider', sender: null }],
    ['what the front desk recorded', { source: 'front-desk', transport: null, sender: null }],
    ['an imported stop', { source: 'import', transport: null, sender: null }],
    ['a stop over another transport', { transport: 'other' }],
    ['a stop over another transport, whose clock says that it came later', { transport: 'other', occurredAt: at(5).getTime() }],
    ['a stop over another sender', { sender: '+13125550101' }],
  ])('never ends %s, and asks for a person', async (_, change) => {
    const given = await withStops(change)
    expect(await start(given, at(0))).toEqual({ lifted: [], undecided: true, remaining: ['stop-0'] })
    expect(await given.world.stores(({ suppression }) => suppression.readGate(given.subject))).toMatchObject({ seq: 2, stops: 1 })
  })

  it.each([
    ['a provider’s block', { cause: 'provider', source: 'provider', sender: null }],
    ['a stop over another sender', { sender: '+13125550101' }],
  ])('is older than %s by one clock: nobody is asked', async (_, change) => {
    expect(await start(await withStops({ ...change, occurredAt: at(5).getTime() }), at(0))).toEqual({ lifted: [], undecided: false, remaining: ['stop-0'] })
  })

  it('ends what it may and leaves the rest', async () => {
    const given = await withStops({}, { source: 'portal' }, { scope: 'program:recalls' })
    expect(await start(given, at(-5))).toEqual({ lifted: ['stop-0', 'stop-2'], undecided: true, remaining: ['stop-1'] })
    expect(await given.world.stores(({ suppression }) => suppression.readGate(given.subject))).toMatchObject({ seq: 5, stops: 1 })
  })

  it('does not revive what was queued before the stop', async () => {
    const given = await withStops({})
    await start(given, at(-5))
    const { world, subject } = given
    const verdict = await world.stores(async ({ suppression }) =>
      suppressionVerdict({
        gate: await suppression.readGate(subject),
        events: await suppression.events(subject),
        stamp: 1,
        program: 'visits',
        messageClass: 'care',
      }),
    )
    expect(verdict).toMatchObject({ sendable: false, dead: true })
  })
})

describe('recordStop', () => {
  it('answers a repeated delivery with the event that stands, and takes no number', async () => {
    const { world, subject } = await withStops({ scope: 'all' }, { id: 'stop-0', scope: 'marketing' })
    expect(await world.stores(({ suppression }) => suppression.events(subject))).toMatchObject([{ id: 'stop-0', scope: 'all', seq: 2 }])
    expect(await world.stores(({ suppression }) => suppression.readGate(subject))).toMatchObject({ seq: 2, stops: 1 })
  })

  it('numbers a revocation without leaving the gate stopped', async () => {
    const { world, subject } = await withStops({ kind: 'revoke' })
    expect(await world.stores(({ suppression }) => suppression.readGate(subject))).toMatchObject({ seq: 2, stops: 0 })
  })

  it('refuses a recipient without a gate', async () => {
    const { world } = await withStops()
    const input = {
      subject: 'nobody',
      id: 'stop',
      kind: 'stop',
      scope: 'all',
      source: 'reply',
      cause: 'opt-out',
      transport: null,
      sender: null,
      occurredAt: null,
      actor: 'x',
      now: 0,
      honorBy: 0,
    } as const
    expect(await failure(world.stores((stores) => recordStop(stores, input)))).toBe('STORAGE_UNAVAILABLE')
  })
})

describe('lift', () => {
  const consentGiven = (occurredAt: Date, change: Partial<ConsentEvent> = {}): ConsentEvent => ({
    id: 'consent-1',
    action: 'opt-in',
    program: 'visits',
    source: 'web-form',
    occurredAt,
    recordedAt: occurredAt,
    actor: 'patient',
    ...change,
  })

  it('by keyword ends a stop that was recorded here as a reply', async () => {
    const { registry, journal } = createWorld()
    const { id } = await registry.suppress({ phone, source: 'reply', actor: desk, occurredAt: at(-10) })
    expect(await registry.lift({ phone, by: { keywordAt: at(-5) }, actor: desk })).toEqual({ lifted: true, remaining: [] })
    expect(journal.at(-1)).toMatchObject({ type: 'suppression.lifted', data: { suppression: id, seq: 1, by: 'keyword', lift: expect.any(String) } })
    expect(await registry.statusOf({ phone })).toEqual({ suppressed: false })
  })

  it('by new consent ends opt-outs from before it, and that the number had changed hands, but no provider’s', async () => {
    const { registry, runtime } = createWorld({
      consentEvent: async ({ id, phone: number }) => (id === 'consent-1' && number.reveal() === phone ? consentGiven(at(10)) : null),
    })
    await registry.suppress({ phone, source: 'front-desk', actor: desk })
    await registry.suppress({ phone, source: 'deactivation', actor: desk })
    await registry.suppress({ phone, source: 'provider', actor: desk })
    await runtime.advance(20 * 60_000)
    expect(await failure(registry.lift({ phone, by: { consentEventId: 'consent-2' }, actor: desk }))).toBe('INVALID_REQUEST by.consentEventId')
    expect(await registry.lift({ phone, by: { consentEventId: 'consent-1' }, actor: desk })).toMatchObject({
      lifted: true,
      remaining: [{ cause: 'provider' }],
    })
  })

  it.each([
    ['text-keyword', { lifted: true, remaining: [] }],
    ['in-person', { lifted: false, remaining: [{ cause: 'wrong-number' }] }],
    ['paper-form', { lifted: false, remaining: [{ cause: 'wrong-number' }] }],
  ] as const)('ends a wrong number by consent that came from the phone itself, not by %s', async (source, expected) => {
    const world = createWorld({ consentEvent: async () => consentGiven(at(10), { source }) })
    await stopsIn(world, { cause: 'wrong-number' })
    await world.runtime.advance(20 * 60_000)
    expect(await world.registry.lift({ phone, by: { consentEventId: 'consent-1' }, actor: desk })).toMatchObject(expected)
  })

  it('by consent never beats a later STOP', async () => {
    const { registry, runtime } = createWorld({ consentEvent: async () => consentGiven(at(10)) })
    await runtime.advance(10 * 60_000)
    await registry.suppress({ phone, source: 'reply', actor: desk })
    await runtime.advance(10 * 60_000)
    expect(await registry.lift({ phone, by: { consentEventId: 'consent-1' }, actor: desk })).toMatchObject({ lifted: false, remaining: [{ source: 'reply' }] })
  })

  it('by consent ends no STOP that was said after it by its own time, though it was recorded before', async () => {
    const { world } = await stopsIn(createWorld({ consentEvent: async () => consentGiven(at(10)) }), { occurredAt: at(15).getTime() })
    await world.runtime.advance(20 * 60_000)
    expect(await world.registry.lift({ phone, by: { consentEventId: 'consent-1' }, actor: desk })).toMatchObject({
      lifted: false,
      remaining: [{ source: 'reply' }],
    })
  })

  it('by consent whose time is ahead of its record ends no STOP that came after the record', async () => {
    const { registry, runtime } = createWorld({ consentEvent: async () => consentGiven(at(5), { recordedAt: at(1) }) })
    await runtime.advance(2 * 60_000)
    await registry.suppress({ phone, source: 'reply', actor: desk })
    await runtime.advance(10 * 60_000)
    expect(await registry.lift({ phone, by: { consentEventId: 'consent-1' }, actor: desk })).toMatchObject({ lifted: false, remaining: [{ source: 'reply' }] })
  })

  it.each([
    ['a revocation', { action: 'revoke' }],
    ['a preference', { action: 'set-preference' }],
    ['a bare yes, which is accepted for nothing', { grade: 'D' }],
  ] as const)('does not take %s for consent', async (_, change) => {
    const { registry, runtime } = createWorld({ consentEvent: async () => consentGiven(at(10), change) })
    await registry.suppress({ phone, source: 'reply', actor: desk })
    await runtime.advance(20 * 60_000)
    expect(await registry.lift({ phone, by: { consentEventId: 'consent-1' }, actor: desk })).toMatchObject({ lifted: false })
  })

  it('lifts nothing by a consent that nobody can read', async () => {
    for (const world of [createWorld(), createWorld({ consentEvent: async () => consentGiven(at(10), { id: 'consent-9' }) })]) {
      await world.registry.suppress({ phone, source: 'reply', actor: desk })
      await world.runtime.advance(20 * 60_000)
      expect(await failure(world.registry.lift({ phone, by: { consentEventId: 'consent-1' }, actor: desk }))).toBe('INVALID_REQUEST by.consentEventId')
      expect(await world.registry.statusOf({ phone })).toMatchObject({ suppressed: true })
    }
    const failing = createWorld({ consentEvent: () => Promise.reject(new Error('no such table')) })
    await failing.registry.suppress({ phone, source: 'reply', actor: desk })
    expect(await failure(failing.registry.lift({ phone, by: { consentEventId: 'consent-1' }, actor: desk }))).toBe('STORAGE_UNAVAILABLE')
  })

  it('has nothing to lift for a number it does not know', async () => {
    const { registry } = createWorld()
    expect(await registry.lift({ phone, by: { keywordAt: noon }, actor: desk })).toEqual({ lifted: false, remaining: [] })
  })
})
