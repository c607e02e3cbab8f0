import { describe, expect, it } from 'vitest'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import { memoryStorage } from '../../src/storage/index.js'
import { createSuppressionRegistry, type ImportReport } from '../../src/suppression-registry/index.js'
import { everythingIn } from '../../src/testing/conformance-case.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { createWorld, deferred, desk, failure, noon, phone, subjectOf } from './world.js'

const other = '+13125550143'
const keys = keysFromSecret('c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDE=', { id: 'k1' })

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('createSuppressionRegistry', () => {
  const storage = memoryStorage()

  it('needs no options but storage and keys', () => {
    expect(() => createSuppressionRegistry({ storage, keys })).not.toThrow()
  })

  it.each([
    ['an unknown option', { leaseMS: 1 }, 'value'],
    ['a lease that leaves less than thirty seconds for clocks', { attemptMs: 20_000, leaseMs: 49_999 }, 'leaseMs'],
    ['a lease that outlives the alarm', { leaseMs: 60_000 }, 'leaseMs'],
    ['a permit longer than its attempt', { permitMs: 15_001 }, 'permitMs'],
    ['a duration that is none', { permitMs: 0 }, 'permitMs'],
    ['an empty tenant', { tenant: '' }, 'tenant'],
  ])('refuses %s', (_, change, path) => {
    expect(() => createSuppressionRegistry({ storage, keys, ...change })).toThrow(`path: ${path}`)
  })

  it('takes the longest attempt that a lease allows', () => {
    expect(() => createSuppressionRegistry({ storage, keys, attemptMs: 29_999, leaseMs: 59_999 })).not.toThrow()
  })
})

describe('suppress', () => {
  it('records what was said, when and by which means, and the date by which the law wants it done', async () => {
    const { registry, journal } = createWorld()
    const suppression = await registry.suppress({ phone, source: 'phone-call', actor: desk, occurredAt: new Date('2026-11-23T11:58:00Z') })
    expect(suppression).toEqual({
      id: expect.any(String),
      scope: 'all',
      source: 'phone-call',
      cause: 'opt-out',
      recordedAt: noon,
      inFlightAtStop: 0,
      // Ten business days over Thanksgiving.
      honorBy: new Date('2026-12-08T12:00:00Z'),
    })
    expect(journal).toEqual([
      {
        id: expect.any(String),
        type: 'stop.recorded',
        at: noon,
        data: { suppression: suppression.id, seq: 1, scope: 'all', source: 'phone-call', cause: 'opt-out', inFlight: 0 },
      },
    ])
  })

  it('keeps apart that a number is deactivated, and a provider’s word', async () => {
    const { registry } = createWorld()
    expect(await registry.suppress({ phone, source: 'deactivation', actor: desk })).toMatchObject({ cause: 'deactivated' })
    expect(await registry.suppress({ phone, source: 'provider', actor: desk })).toMatchObject({ cause: 'provider' })
  })

  it('undoes the stop when it cannot be journalled', async () => {
    const { registry, storage } = createWorld({ journal: () => Promise.reject(new Error('disk full at /var/log/patient-1')) })
    expect(await failure(registry.suppress({ phone, source: 'portal', actor: desk }))).toBe('AUDIT_UNAVAILABLE')
    expect(await registry.statusOf({ phone })).toEqual({ suppressed: false })
    const reader = createWorld({ storage })
    expect(await collect(reader.registry.exportEntries())).toEqual([])
  })

  it.each([
    ['a source it does not know', { source: 'telepathy' }, 'INVALID_REQUEST source'],
    ['a key it does not know', { reason: 'because' }, 'INVALID_REQUEST value'],
    ['an actor without id', { actor: { id: '', roles: [] } }, 'INVALID_REQUEST actor.id'],
    ['a program without id', { scope: { program: '' } }, 'INVALID_REQUEST scope.program'],
    ['a time that has not come', { occurredAt: new Date(noon.getTime() + 5 * 60_000 + 1) }, 'INVALID_REQUEST occurredAt'],
    ['a number that is none', { phone: '555-0142' }, 'INVALID_PHONE_NUMBER phone'],
    ['no number', { phone: undefined }, 'INVALID_PHONE_NUMBER phone'],
    ['an actor whose id could be a phone number', { actor: { id: '+13125550101', roles: [] } }, 'INVALID_REQUEST actor.id'],
    [
      'an attribute that is no text, without its name',
      { actor: { id: 'a', roles: [], attributes: { 'Maria Example': 1 } } },
      'INVALID_REQUEST actor.attributes',
    ],
    ['a program that could be a phone number', { scope: { program: '312-555-0142' } }, 'INVALID_REQUEST scope.program'],
  ])('refuses %s', async (_, change, code) => {
    const { registry } = createWorld()
    expect(await failure(registry.suppress({ phone, source: 'portal', actor: desk, ...change } as never))).toBe(code)
  })

  it('allows for clocks that run five minutes ahead', async () => {
    const { registry } = createWorld()
    expect(await failure(registry.suppress({ phone, source: 'portal', actor: desk, occurredAt: new Date(noon.getTime() + 5 * 60_000) }))).toBe('resolved')
  })

  it('keeps tenants apart', async () => {
    const { registry, storage, runtime } = createWorld()
    await registry.suppress({ phone, source: 'portal', actor: desk })
    const neighbour = createSuppressionRegistry({ storage, keys, runtime, tenant: 'neighbour' })
    expect(await neighbour.statusOf({ phone })).toEqual({ suppressed: false })
    expect(await neighbour.sendIfAllowed({ phone }, async () => 1)).toMatchObject({ sent: true })
  })

  it('writes neither number nor name where a journal or an error could show it', async () => {
    const { registry, journal, stores, runtime } = createWorld()
    const { id } = await registry.suppress({ phone, source: 'portal', actor: desk })
    await registry.enforce(id)
    await registry.lift({ phone, by: { keywordAt: runtime.now() }, actor: desk })
    const rows = await stores(({ suppression }) => suppression.scan(null, 9))
    for (const shown of [everythingIn(journal), everythingIn(rows)]) {
      expect(shown).not.toContain('3125550142')
      expect(shown).not.toContain('5550142')
    }
  })
})

describe('scopes', () => {
  it('holds a text whose program or class is not known against any narrower stop', async () => {
    const { registry } = createWorld()
    await registry.suppress({ phone, scope: { program: 'recalls' }, source: 'portal', actor: desk })
    expect(await registry.statusOf({ phone })).toMatchObject({ suppressed: true })
    expect(await registry.statusOf({ phone, program: 'recalls' })).toMatchObject({ suppressed: true, by: [{ scope: { program: 'recalls' } }] })
    expect(await registry.statusOf({ phone, program: 'visits' })).toEqual({ suppressed: false })
    expect(await registry.sendIfAllowed({ phone }, async () => 1)).toMatchObject({ sent: false })
    expect(await registry.sendIfAllowed({ phone, program: 'visits' }, async () => 1)).toMatchObject({ sent: true })
    await registry.suppress({ phone: other, scope: 'marketing', source: 'portal', actor: desk })
    expect(await registry.sendIfAllowed({ phone: other, program: 'visits' }, async () => 1)).toMatchObject({ sent: false })
  })

  it('merges by union: a narrower stop takes nothing from a wider one', async () => {
    const { registry } = createWorld()
    await registry.suppress({ phone, source: 'portal', actor: desk })
    await registry.suppress({ phone, scope: { program: 'recalls' }, source: 'portal', actor: desk })
    expect(await registry.statusOf({ phone, program: 'visits' })).toMatchObject({ suppressed: true, by: [{ scope: 'all' }] })
  })
})

describe('within', () => {
  it('records the stop with the host’s commit, and takes it back without', async () => {
    const { registry, storage } = createWorld()
    const input = { phone, source: 'portal', actor: desk } as const
    await expect(
      storage.hostTransaction(async (transaction) => {
        await registry.within(transaction).suppress(input)
        throw new Error('the host changed its mind')
      }),
    ).rejects.toThrow('changed its mind')
    expect(await registry.statusOf({ phone })).toEqual({ suppressed: false })
    await storage.hostTransaction(async (transaction) => {
      await registry.within(transaction).suppress(input)
      expect(await registry.within(transaction).statusOf({ phone })).toMatchObject({ suppressed: true })
    })
    expect(await registry.statusOf({ phone })).toMatchObject({ suppressed: true })
  })

  it('refuses a storage that joins nothing', async () => {
    const { storage } = createWorld()
    const { registry } = createWorld({ storage: { spec: 1, name: 'slice', durable: false, transaction: storage.transaction } })
    await storage.hostTransaction(async (transaction) => {
      expect(() => registry.within(transaction)).toThrow('TRANSACTION_MISMATCH')
    })
  })
})

describe('what is no call and no list', () => {
  it('takes no permit for a send that is no function', async () => {
    const { registry, runtime } = createWorld()
    expect(await failure(registry.sendIfAllowed({ phone }, undefined as never))).toBe('INVALID_REQUEST send')
    const stop = await registry.suppress({ phone, source: 'reply', actor: desk, occurredAt: runtime.now() })
    expect(stop.inFlightAtStop).toBe(0)
  })

  it.each([null, undefined, '+13125550101', 7])('imports nothing from %j', async (rows) => {
    const { registry } = createWorld()
    expect(
      await failure(
        registry
          .importEntries(rows as never)
          [Symbol.asyncIterator]()
          .next(),
      ),
    ).toBe('INVALID_REQUEST rows')
  })
})

describe('importEntries', () => {
  it('adds what is missing, knows what is there, and names bad lines without their content', async () => {
    const { registry, journal } = createWorld()
    await registry.suppress({ phone, source: 'portal', actor: desk })
    const rows = [
      phone,
      '',
      ` ${other} `,
      other,
      'phone number',
      { phone: '+13125550144', source: 'provider' },
      { phone: '+13125550145', source: 'gossip' },
      null,
      { number: '+13125550146' },
    ]
    const reports = await collect(registry.importEntries(rows as never))
    expect(reports).toEqual([
      {
        line: 9,
        added: 2,
        known: 2,
        bad: [
          { line: 5, problem: 'not-a-phone-number' },
          { line: 7, problem: 'unknown-source' },
          { line: 8, problem: 'not-a-row' },
          { line: 9, problem: 'not-a-row' },
        ],
      },
    ])
    expect(await registry.statusOf({ phone: other })).toMatchObject({ suppressed: true, by: [{ source: 'import', cause: 'opt-out', enforcedAt: noon }] })
    expect(await registry.statusOf({ phone: '+13125550144' })).toMatchObject({ suppressed: true, by: [{ cause: 'provider' }] })
    // One record for the batch, beside that of the first stop.
    expect(journal.map(({ type }) => type)).toEqual(['stop.recorded', 'stop.imported'])
    expect(journal[1]?.data).toMatchObject({ count: 2, enforced: 2, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  })

  it('reports batch by batch, and every line once', async () => {
    const { registry } = createWorld()
    async function* rows(): AsyncGenerator<string> {
      for (let index = 0; index < 1_203; index++) yield index % 100 === 0 ? 'bad' : `+1312555${String(100 + (index % 100)).padStart(4, '0')}`
    }
    const reports: ImportReport[] = await collect(registry.importEntries(rows()))
    expect(reports.map(({ line }) => line)).toEqual([500, 1_000, 1_203])
    const sum = (pick: (report: ImportReport) => number): number => reports.reduce((total, report) => total + pick(report), 0)
    expect(sum(({ added }) => added)).toBe(99)
    expect(sum(({ added, known, bad }) => added + known + bad.length)).toBe(1_203)
    expect(reports.flatMap(({ bad }) => bad.map(({ line }) => line))).toEqual(Array.from({ length: 13 }, (_, index) => index * 100 + 1))
  })

  it('never lifts or narrows anything', async () => {
    const { registry } = createWorld()
    const { id } = await registry.suppress({ phone, source: 'deactivation', actor: desk })
    await collect(registry.importEntries([phone]))
    const status = await registry.statusOf({ phone })
    expect(status).toMatchObject({ suppressed: true, by: [{ id }, { source: 'import' }] })
  })

  it('records one number for each cause and reach that is listed, and each of them once', async () => {
    const { registry } = createWorld()
    const rows = [
      { phone, scope: { program: 'recalls' } },
      { phone, scope: { program: 'visits' } },
      { phone, source: 'provider' },
      { phone },
      { phone },
    ] as const
    expect(await collect(registry.importEntries(rows))).toMatchObject([{ added: 4, known: 1 }])
    expect(await collect(registry.importEntries(rows))).toMatchObject([{ added: 0, known: 5 }])
    await collect(registry.importEntries([{ phone: other, scope: 'marketing' }]))
    expect(await collect(registry.importEntries([{ phone: other, scope: 'marketing' }]))).toMatchObject([{ added: 0, known: 1 }])
    expect(await collect(registry.importEntries([{ phone: other, scope: { program: 'visits' } }]))).toMatchObject([{ added: 1, known: 0 }])
  })

  it('knows a narrower opt-out under a wider one, and none under what was lifted', async () => {
    const { registry, runtime } = createWorld()
    await registry.suppress({ phone, source: 'deactivation', actor: desk })
    await registry.suppress({ phone, source: 'reply', actor: desk, occurredAt: noon })
    const narrow = [{ phone, scope: { program: 'visits' } }] as const
    expect(await collect(registry.importEntries(narrow))).toMatchObject([{ added: 0, known: 1 }])
    await runtime.advance(1_000)
    expect(await registry.lift({ phone, by: { keywordAt: runtime.now() }, actor: desk })).toMatchObject({ lifted: true })
    expect(await collect(registry.importEntries(narrow))).toMatchObject([{ added: 1, known: 0 }])
  })

  it('adds nothing where another import was quicker, and moves no number of the gate', async () => {
    const world = createWorld()
    await collect(world.registry.importEntries([phone]))
    const { storage } = world
    const behind: typeof storage.transaction = (scope, work) =>
      storage.transaction(scope, ({ suppression, ...others }) =>
        work({ ...others, suppression: { ...suppression, readGate: async (subject) => ({ subject, seq: 0, stops: 0 }) } }),
      )
    const { registry, journal } = createWorld({ storage: { ...storage, transaction: behind }, runtime: world.runtime })
    expect(await collect(registry.importEntries([phone, other]))).toEqual([{ line: 2, added: 1, known: 1, bad: [] }])
    expect(journal.map(({ data }) => data.count)).toEqual([1])
    const gate = await world.stores(async ({ suppression }) => suppression.readGate(await subjectOf(world, suppression)))
    expect(gate).toMatchObject({ seq: 1, stops: 1 })
  })

  it('takes no reach whose name could be a number, and none without a name', async () => {
    const { registry } = createWorld()
    const rows = [{ program: '312-555-0142' }, { program: '' }, {}, 'some'].map((scope) => ({ phone, scope }))
    const [report] = await collect(registry.importEntries(rows as never))
    expect(report).toMatchObject({ added: 0, known: 0 })
    expect(report?.bad.map(({ problem }) => problem)).toEqual(Array.from({ length: 4 }, () => 'unknown-scope'))
  })

  it('takes a line from a reader for a number of a line, and nothing else', async () => {
    const { registry } = createWorld()
    const lines = [7, -3, 2.5, phone, Number.NaN, 40]
    const [report] = await collect(registry.importEntries(lines.map((line) => ({ line, phone: 'Maria' })) as never))
    expect(report?.bad.map(({ line }) => line)).toEqual([7, 8, 9, 10, 11, 40])
  })

  it('does not call an imported stop enforced while a call is under way', async () => {
    const { registry, runtime, journal } = createWorld()
    const answer = deferred()
    const sending = registry.sendIfAllowed({ phone }, () => answer.promise)
    await runtime.advance(0)
    await collect(registry.importEntries([phone]))
    const status = await registry.statusOf({ phone })
    if (!status.suppressed) throw new Error('not suppressed')
    expect(status.by[0]).toMatchObject({ inFlightAtStop: 1 })
    expect(status.by[0]?.enforcedAt).toBeUndefined()
    expect(journal.at(-1)).toMatchObject({ type: 'stop.imported', data: { count: 1, enforced: 0 } })
    answer.resolve()
    await sending
  })
})

describe('exportEntries and compare', () => {
  it('exports what stands, with its number behind reveal()', async () => {
    const { registry, runtime } = createWorld()
    const { id } = await registry.suppress({ phone, source: 'portal', actor: desk })
    await registry.suppress({ phone: other, source: 'reply', actor: desk, occurredAt: noon })
    await runtime.advance(1_000)
    await registry.lift({ phone: other, by: { keywordAt: runtime.now() }, actor: desk })
    const entries = await collect(registry.exportEntries())
    expect(entries.map(({ phone: number, suppression }) => [number.reveal(), suppression.id])).toEqual([[phone, id]])
    expect(JSON.stringify(entries)).not.toContain('5550142')
  })

  it('exports more than one page', async () => {
    const { registry } = createWorld()
    const numbers = Array.from({ length: 620 }, (_, index) => `+1${String(200 + Math.floor(index / 100))}55501${String(index % 100).padStart(2, '0')}`)
    await collect(registry.importEntries(numbers))
    const exported = await collect(registry.exportEntries())
    expect(exported.map(({ phone: number }) => number.reveal()).sort()).toEqual([...numbers].sort())
  })

  it('tells what only one side knows, each number once', async () => {
    const { registry } = createWorld()
    await registry.suppress({ phone, source: 'portal', actor: desk })
    await registry.suppress({ phone: other, source: 'portal', actor: desk })
    await registry.suppress({ phone: other, source: 'reply', actor: desk })
    for (const narrow of ['+13125550147', '+13125550148']) await registry.suppress({ phone: narrow, scope: 'marketing', source: 'portal', actor: desk })
    async function* list(): AsyncGenerator<{ phone: string }> {
      for (const each of [phone, '+13125550144', '24273', '+13125550147']) yield { phone: each }
    }
    const differences = await collect(registry.compare({ list, add: null }))
    expect(differences.map(({ phone: number, missing }) => [number.reveal(), missing])).toEqual([
      ['+13125550144', 'here'],
      ['+13125550147', 'here'],
      [other, 'at-provider'],
    ])
  })

  it('calls a number that was lifted here, and is listed there, one that is missing here', async () => {
    const { registry, runtime } = createWorld()
    await registry.suppress({ phone, source: 'reply', actor: desk, occurredAt: noon })
    await runtime.advance(1_000)
    await registry.lift({ phone, by: { keywordAt: runtime.now() }, actor: desk })
    async function* list(): AsyncGenerator<{ phone: string }> {
      yield { phone }
    }
    const differences = await collect(registry.compare({ list, add: null }))
    expect(differences.map(({ phone: number, missing }) => [number.reveal(), missing])).toEqual([[phone, 'here']])
  })

  it('refuses what is no list', async () => {
    const { registry } = createWorld()
    for (const none of ['crm', null, {}]) expect(await failure(collect(registry.compare(none as never)))).toBe('INVALID_REQUEST list')
  })

  it('says that the provider cannot be reached, without its words, and ends the listing', async () => {
    const { registry } = createWorld()
    let seen: AbortSignal | undefined
    const list = {
      add: null,
      async *list(signal: AbortSignal): AsyncGenerator<{ phone: string }> {
        seen = signal
        yield { phone }
        throw new Error('403 for account AC123')
      },
    }
    expect(await failure(collect(registry.compare(list)))).toBe('TRANSPORT_UNAVAILABLE')
    expect(seen?.aborted).toBe(true)
  })
})

describe('numbers of a gate', () => {
  it('are contiguous over permits and events', async () => {
    const world = createWorld()
    const { registry, runtime, stores } = world
    await registry.sendIfAllowed({ phone }, async () => 1)
    await registry.suppress({ phone, source: 'reply', actor: desk, occurredAt: noon })
    await registry.sendIfAllowed({ phone }, async () => 1)
    await runtime.advance(1_000)
    await registry.lift({ phone, by: { keywordAt: runtime.now() }, actor: desk })
    await registry.sendIfAllowed({ phone }, async () => 1)
    const numbers = await stores(async ({ suppression }) => {
      const subject = await subjectOf(world, suppression)
      const events = await suppression.events(subject)
      const attempts = await suppression.attemptsSince({ subject }, 0)
      expect(await suppression.readGate(subject)).toMatchObject({ seq: 4, stops: 0 })
      return [...events.map(({ seq }) => seq), ...attempts.map(({ permitSeq }) => permitSeq)].sort()
    })
    expect(numbers).toEqual([1, 2, 3, 4])
  })

  it('are found under an older key by a process that does not hold the newer one', async () => {
    const storage = memoryStorage()
    const runtime = fakeRuntime({ at: noon })
    const oldSecret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDE='
    const newSecret = 'c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LTAwMDI='
    const older = createSuppressionRegistry({ storage, runtime, keys: keysFromSecret(oldSecret, { id: 'k1' }) })
    const newer = createSuppressionRegistry({ storage, runtime, keys: keysFromSecret(newSecret, { id: 'k2', previous: { k1: oldSecret } }) })
    await newer.suppress({ phone, source: 'portal', actor: desk })
    expect(await older.sendIfAllowed({ phone }, async () => 1)).toMatchObject({ sent: false })
    await older.suppress({ phone: other, source: 'portal', actor: desk })
    expect(await newer.sendIfAllowed({ phone: other }, async () => 1)).toMatchObject({ sent: false })
  })
})
