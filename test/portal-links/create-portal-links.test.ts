import { describe, expect, it } from 'vitest'
import type { Journal } from '../../src/domain/audit-event.js'
import { toHex } from '../../src/internal/bytes.js'
import { sha256 } from '../../src/internal/hash.js'
import { createPortalLinks, type PortalLinks, type PortalLinksOptions } from '../../src/portal-links/index.js'
import { sealField } from '../../src/ports/key-ring.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'
import type { PortalLinkRow } from '../../src/ports/small-stores.js'
import type { StorageOf } from '../../src/ports/storage.js'
import { memoryStorage } from '../../src/storage/memory-storage.js'

const portal = { id: 'portal', roles: ['service'] }
const day = 86_400_000
const at = Date.parse('2026-11-24T15:00:00Z')
const secret = btoa('a'.repeat(32))

interface World {
  readonly links: PortalLinks
  readonly rows: PortalLinkRow[]
  readonly lookups: string[]
  readonly events: string[]
  readonly told: unknown[]
  pass(ms: number): void
}

/** Over memory storage, with a clock by hand and a look at what is stored and asked. */
function world(changes: Partial<PortalLinksOptions> = {}): World {
  let now = at
  let drawn = 0
  const next = (): number => {
    drawn = (Math.imul(drawn, 1_664_525) + 1_013_904_223) >>> 0
    return drawn
  }
  const rows: PortalLinkRow[] = []
  const lookups: string[] = []
  const events: string[] = []
  const told: unknown[] = []
  const memory = memoryStorage()
  const storage: StorageOf<'portalLinks'> = {
    ...memory,
    transaction: (scope, work) =>
      memory.transaction(scope, (stores) => {
        const portalLinks = {
          ...stores.portalLinks,
          insertLink: (row: PortalLinkRow) => {
            rows.push(row)
            return stores.portalLinks.insertLink(row)
          },
          findLink: (hash: string) => {
            lookups.push(hash)
            return stores.portalLinks.findLink(hash)
          },
        }
        return work({ ...stores, portalLinks })
      }),
  }
  const journal: Journal = async (event) => {
    events.push(event.type)
    told.push(event.data)
  }
  const runtime: PortalLinksOptions['runtime'] = {
    now: () => new Date(now),
    monotonic: () => now,
    sleep: async () => {},
    randomBytes: (length) => Uint8Array.from({ length }, () => next() >>> 24),
    id: () => `id-${next()}`,
  }
  const links = createPortalLinks({ storage, keys: keysFromSecret(secret), baseUrl: 'https://go.lakeside.example', journal, runtime, ...changes })
  return { links, rows, lookups, events, told, pass: (ms) => (now += ms) }
}

const tokenOf = (url: string): string => url.split('/').at(-1) ?? ''

describe('create', () => {
  it('makes an https link of 22 characters that expires in fourteen days', async () => {
    const { url, expiresAt } = await world().links.create({ item: 'DiagnosticReport/r-1' })
    expect(url).toMatch(/^https:\/\/go\.lakeside\.example\/[A-Za-z0-9_-]{22}$/)
    expect(expiresAt).toEqual(new Date(at + 14 * day))
  })

  it('counts its days from when its text leaves, however far ahead, and never from the past', async () => {
    const { links } = world()
    expect((await links.create({ item: 'a', leavesAt: new Date(at + 200 * day) })).expiresAt).toEqual(new Date(at + 214 * day))
    expect((await links.create({ item: 'a', leavesAt: new Date(at - 3 * day) })).expiresAt).toEqual(new Date(at + 14 * day))
  })

  it('lives for 90 days at the most, and holds names of 512 characters', async () => {
    const { links, rows } = world({ ttlSeconds: 90 * 86_400 })
    const longest = 'x'.repeat(512)
    const { expiresAt } = await links.create({ item: longest, patient: longest, subject: longest, expiresAt: new Date(at + 90 * day) })
    expect(expiresAt).toEqual(new Date(at + 90 * day))
    expect((await links.create({ item: 'a' })).expiresAt).toEqual(new Date(at + 90 * day))
    expect(rows).toMatchObject([
      { subject: longest, createdAt: at, visitedAt: null, redeemedAt: null },
      { subject: null, createdAt: at },
    ])
    await expect(links.create({ item: 'a', expiresAt: new Date(at + 90 * day + 1) })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('shows a link of the same form that leads nowhere, and stores none', async () => {
    const { links, rows } = world()
    const sample = links.sample()
    expect(sample).toMatch(/^https:\/\/go\.lakeside\.example\/[A-Za-z0-9_-]{22}$/)
    expect([rows, await links.visit(tokenOf(sample))]).toEqual([[], { status: 'closed' }])
  })

  it('makes another link each time', async () => {
    const { links } = world()
    const urls = new Set<string>()
    for (let index = 0; index < 50; index++) urls.add((await links.create({ item: 'DiagnosticReport/r-1' })).url)
    expect(urls.size).toBe(50)
  })

  it('refuses to hand out one token twice, were the random bytes to repeat', async () => {
    const runtime = {
      now: () => new Date(at),
      monotonic: () => at,
      sleep: async () => {},
      randomBytes: (length: number) => new Uint8Array(length).fill(7),
      id: () => 'same',
    }
    const { links } = world({ runtime })
    const first = await links.create({ item: 'DiagnosticReport/r-1' })
    await expect(links.create({ item: 'DiagnosticReport/r-2' })).rejects.toMatchObject({
      code: 'INVALID_OPTIONS',
      details: { path: 'runtime', problem: 'its random bytes repeat' },
    })
    expect(await links.redeem(tokenOf(first.url), { actor: portal })).toEqual({ status: 'open', item: 'DiagnosticReport/r-1' })
  })

  it('stores the hash of the token and ciphertext, and neither token, item nor patient', async () => {
    const { links, rows, told } = world()
    const { url } = await links.create({ item: 'DiagnosticReport/r-1', patient: 'Patient/p-1', message: 'm-1' })
    const [row] = rows
    expect(row?.tokenHash).toBe(toHex(sha256(new TextEncoder().encode(tokenOf(url)))))
    const stored = JSON.stringify([row, told]) + new TextDecoder('latin1').decode(row?.item)
    for (const secretPart of [tokenOf(url), 'r-1', 'p-1', 'DiagnosticReport']) expect(stored).not.toContain(secretPart)
  })

  it('tells the journal of a link alone where no message carries it', async () => {
    const { links, rows, told } = world()
    await links.create({ item: 'DiagnosticReport/r-1' })
    expect(told).toStrictEqual([{ link: rows[0]?.tokenHash }])
  })

  it('makes no link of fewer random bytes than it asked for', async () => {
    const runtime = {
      now: () => new Date(at),
      monotonic: () => at,
      sleep: async () => {},
      randomBytes: (length: number) => new Uint8Array(length - 1),
      id: () => 'x',
    }
    const { links, rows } = world({ runtime })
    await expect(links.create({ item: 'DiagnosticReport/r-1' })).rejects.toMatchObject({ code: 'INVALID_OPTIONS', details: { path: 'runtime' } })
    expect(() => links.sample()).toThrow('INVALID_OPTIONS')
    expect(rows).toEqual([])
  })

  it('seals each item for its own row', async () => {
    const { links, rows } = world()
    await links.create({ item: 'DiagnosticReport/r-1' })
    await links.create({ item: 'DiagnosticReport/r-1' })
    expect(rows[0]?.item).not.toEqual(rows[1]?.item)
  })

  it.each([
    ['item', { item: '' }],
    ['item', { item: 'x'.repeat(513) }],
    ['patient', { item: 'x', patient: '' }],
    ['expiresAt', { item: 'x', expiresAt: new Date(at) }],
    ['expiresAt', { item: 'x', expiresAt: new Date(at + 91 * day) }],
    ['expiresAt', { item: 'x', leavesAt: new Date(at + 3 * day), expiresAt: new Date(at + 3 * day) }],
    ['expiresAt', { item: 'x', leavesAt: new Date(at - 3 * day), expiresAt: new Date(at + 91 * day) }],
    ['value', { item: 'x', name: 'Oona Whitfield' }],
  ])('refuses a wrong %s without its value', async (path, input) => {
    const { links, rows } = world()
    const failure = expect.objectContaining({
      code: 'INVALID_REQUEST',
      details: expect.objectContaining({ path }),
      message: expect.not.stringContaining('Oona'),
    })
    await expect(links.create(input as never)).rejects.toEqual(failure)
    expect(rows).toEqual([])
  })
})

describe('visit', () => {
  it('says that a link leads somewhere, and goes on saying so however often it is fetched', async () => {
    const { links, events } = world()
    const token = tokenOf((await links.create({ item: 'Communication/c-1' })).url)
    for (let fetched = 0; fetched < 5; fetched++) expect(await links.visit(token)).toEqual({ status: 'open' })
    expect(events).toEqual(['portal-link.created', 'portal-link.visited'])
    expect(await links.redeem(token, { actor: portal })).toEqual({ status: 'open', item: 'Communication/c-1' })
  })

  it('ends when the link expires, to the millisecond', async () => {
    const { links, pass } = world({ ttlSeconds: 60 })
    const token = tokenOf((await links.create({ item: 'Communication/c-1' })).url)
    pass(59_999)
    expect(await links.visit(token)).toEqual({ status: 'open' })
    pass(1)
    expect(await links.visit(token)).toEqual({ status: 'closed' })
    expect(await links.redeem(token, { actor: portal })).toEqual({ status: 'closed' })
  })

  it('answers unknown, malformed and expired tokens alike, by the same single look-up and no write', async () => {
    const { links, lookups, events, pass } = world()
    const expired = tokenOf((await links.create({ item: 'Communication/c-1' })).url)
    pass(15 * day)
    for (const token of [expired, 'A'.repeat(22), '', 'short', `${expired}x`, '../../etc', 7, null, undefined, {}]) {
      lookups.length = 0
      expect(await links.visit(token as string)).toEqual({ status: 'closed' })
      expect(lookups).toHaveLength(1)
      expect(lookups[0]).toMatch(/^[0-9a-f]{64}$/)
    }
    expect(events).toEqual(['portal-link.created'])
  })

  it('looks up all that is no token under one name, so that a long one costs no more', async () => {
    const { links, lookups } = world()
    for (const token of ['', 'short', 'A'.repeat(23), ` ${'A'.repeat(22)}`, `${'A'.repeat(22)} `, 'A'.repeat(1_000_000), ['A'.repeat(22)]])
      await links.visit(token as string)
    expect(new Set(lookups).size).toBe(1)
    await links.visit('A'.repeat(22))
    expect(new Set(lookups).size).toBe(2)
  })

  it('does not take a token whose last character has spare bits set for the same one', async () => {
    const { links } = world()
    const token = tokenOf((await links.create({ item: 'Communication/c-1' })).url)
    const twin = token.slice(0, -1) + ({ A: 'B', Q: 'R', g: 'h', w: 'x' }[token.slice(-1)] ?? '')
    expect(twin).toHaveLength(22)
    expect(await links.visit(twin)).toEqual({ status: 'closed' })
  })
})

describe('redeem', () => {
  it('gives the item as often as it is asked until the link expires, and records the first time', async () => {
    const { links, events, told } = world()
    const token = tokenOf((await links.create({ item: 'DiagnosticReport/r-1', message: 'm-1' })).url)
    for (let login = 0; login < 3; login++) expect(await links.redeem(token, { actor: portal })).toEqual({ status: 'open', item: 'DiagnosticReport/r-1' })
    expect(events).toEqual(['portal-link.created', 'portal-link.redeemed'])
    expect(told[1]).toMatchObject({ message: 'm-1', actor: 'portal' })
  })

  it("of one patient's link by another, or by nobody, is closed and recorded", async () => {
    const { links, events } = world()
    const token = tokenOf((await links.create({ item: 'DiagnosticReport/r-1', patient: 'Patient/p-1' })).url)
    expect(await links.redeem(token, { actor: portal, patient: 'Patient/p-2' })).toEqual({ status: 'closed' })
    expect(await links.redeem(token, { actor: portal })).toEqual({ status: 'closed' })
    expect(await links.redeem(token, { actor: portal, patient: 'Patient/p-1' })).toEqual({ status: 'open', item: 'DiagnosticReport/r-1' })
    expect(events).toEqual(['portal-link.created', 'portal-link.refused', 'portal-link.refused', 'portal-link.redeemed'])
  })

  it('of a link that is no single patient’s opens for whoever logged in', async () => {
    const { links, events } = world()
    const token = tokenOf((await links.create({ item: 'Communication/c-1' })).url)
    expect(await links.redeem(token, { actor: portal, patient: 'Patient/p-2' })).toEqual({ status: 'open', item: 'Communication/c-1' })
    expect(events).toEqual(['portal-link.created', 'portal-link.redeemed'])
  })

  it('needs an actor', async () => {
    await expect(world().links.redeem('A'.repeat(22), {} as never)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  it('opens what an older key sealed', async () => {
    const storage = memoryStorage()
    const before = createPortalLinks({ storage, keys: keysFromSecret(secret, { id: 'k1' }), baseUrl: 'https://go.lakeside.example' })
    const token = tokenOf((await before.create({ item: 'DiagnosticReport/r-1' })).url)
    const newer = keysFromSecret(btoa('b'.repeat(32)), { id: 'k2', previous: { k1: secret } })
    const after = createPortalLinks({ storage, keys: newer, baseUrl: 'https://go.lakeside.example' })
    expect(await after.redeem(token, { actor: portal })).toEqual({ status: 'open', item: 'DiagnosticReport/r-1' })
  })

  it('does not open an item that somebody moved to another link', async () => {
    const memory = memoryStorage()
    const rows: PortalLinkRow[] = []
    const storage: StorageOf<'portalLinks'> = {
      ...memory,
      transaction: (scope, work) =>
        memory.transaction(scope, async (stores) => {
          const findLink = async (hash: string): Promise<PortalLinkRow | null> => {
            const row = await stores.portalLinks.findLink(hash)
            return row === null ? null : { ...row, item: rows[0]?.item ?? row.item }
          }
          const insertLink = async (row: PortalLinkRow): Promise<void> => {
            rows.push(row)
            await stores.portalLinks.insertLink(row)
          }
          return work({ ...stores, portalLinks: { ...stores.portalLinks, findLink, insertLink } })
        }),
    }
    const links = createPortalLinks({ storage, keys: keysFromSecret(secret), baseUrl: 'https://go.lakeside.example' })
    const [first, second] = [await links.create({ item: 'DiagnosticReport/r-1' }), await links.create({ item: 'DiagnosticReport/r-2' })]
    expect(await links.redeem(tokenOf(first.url), { actor: portal })).toEqual({ status: 'open', item: 'DiagnosticReport/r-1' })
    await expect(links.redeem(tokenOf(second.url), { actor: portal })).rejects.toMatchObject({ code: 'KEY_UNAVAILABLE' })
  })

  it('opens no item that was sealed as something else, and every one that an earlier version sealed', async () => {
    const keys = keysFromSecret(secret)
    const sealed = async (text: string): Promise<unknown> => {
      const storage = memoryStorage()
      const links = createPortalLinks({ storage, keys, tenant: 'clinic', baseUrl: 'https://go.lakeside.example' })
      const tokenHash = toHex(sha256(new TextEncoder().encode('A'.repeat(22))))
      const item = await sealField(keys, `clinic|portal-link|item|${tokenHash}`, new TextEncoder().encode(text), (length) => new Uint8Array(length).fill(3))
      const row = { tokenHash, subject: null, item, createdAt: at, expiresAt: Date.now() + day, visitedAt: null, redeemedAt: null, message: null }
      await storage.transaction({ tenant: 'clinic', clock: () => new Date() }, (stores) => stores.portalLinks.insertLink(row))
      return links.redeem('A'.repeat(22), { actor: portal }).catch((error: unknown) => (error as { code: string }).code)
    }
    expect(await sealed('{"item":"DiagnosticReport/r-1"}')).toEqual({ status: 'open', item: 'DiagnosticReport/r-1' })
    for (const other of ['DiagnosticReport/r-1', '{"item":7}', '{}']) expect(await sealed(other)).toBe('KEY_UNAVAILABLE')
  })

  it("does not open another tenant's link", async () => {
    const storage = memoryStorage()
    const keys = keysFromSecret(secret)
    const one = createPortalLinks({ storage, keys, tenant: 'one', baseUrl: 'https://go.lakeside.example' })
    const two = createPortalLinks({ storage, keys, tenant: 'two', baseUrl: 'https://go.lakeside.example' })
    const token = tokenOf((await one.create({ item: 'DiagnosticReport/r-1' })).url)
    expect(await two.redeem(token, { actor: portal })).toEqual({ status: 'closed' })
  })
})

describe('failure', () => {
  it('of the journal undoes the link', async () => {
    const journal: Journal = async () => {
      throw new Error('DiagnosticReport/r-1')
    }
    const { links, rows } = world({ journal })
    await expect(links.create({ item: 'DiagnosticReport/r-1' })).rejects.toMatchObject({
      code: 'AUDIT_UNAVAILABLE',
      message: expect.not.stringContaining('r-1'),
    })
    expect(rows).toHaveLength(1)
    expect(await links.purge(new Date(at + 100 * day))).toBe(0)
  })

  it('of the storage is an error of ours, never "closed"', async () => {
    const { links } = world({ storage: { spec: 1, name: 'broken', durable: false, transaction: () => Promise.reject(new Error('host=db.internal')) } })
    await expect(links.visit('A'.repeat(22))).rejects.toMatchObject({ code: 'STORAGE_UNAVAILABLE', message: expect.not.stringContaining('db.internal') })
  })
})

it('purges what expired before, and nothing else', async () => {
  const { links, pass } = world()
  await links.create({ item: 'a', expiresAt: new Date(at + day) })
  const kept = tokenOf((await links.create({ item: 'b', expiresAt: new Date(at + 30 * day) })).url)
  pass(2 * day)
  expect(await links.purge(new Date(at + 2 * day))).toBe(1)
  expect(await links.visit(kept)).toEqual({ status: 'open' })
})

describe('options', () => {
  it.each([
    'http://go.lakeside.example',
    'https://go.lakeside.example?patient=7',
    'https://go.lakeside.example/?',
    'https://go.lakeside.example/#results',
    'https://oona:pass@go.lakeside.example',
    'https://oona@go.lakeside.example',
    'https://:pass@go.lakeside.example',
    'https://localhost',
    'https://127.0.0.1',
    'https://',
    'https:///x',
    'go.lakeside.example',
    'https://go.lakeside.example/a b',
    'https://go.lakeside.example/a//b',
    'https://go.lakeside.example/a.b',
    'https://go.lakeside.example.',
    'https://go..lakeside.example',
    'https://.lakeside.example',
    'https://go_1.lakeside.example',
    'https://*.lakeside.example',
    'https://go.lakeside.1example',
    '',
  ])('refuse the base URL "%s" without repeating it', (baseUrl) => {
    expect(() => world({ baseUrl })).toThrow(
      expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path: 'baseUrl' }, message: expect.not.stringContaining('lakeside') }),
    )
  })

  it.each([
    ['https://go.lakeside.example/', 'https://go.lakeside.example/'],
    ['https://go.lakeside.example/r/', 'https://go.lakeside.example/r/'],
    ['https://GO.Lakeside.example:8443/r', 'https://go.lakeside.example:8443/r/'],
    ['https://lakeside.example', 'https://lakeside.example/'],
    ['https://go-1.my-2.lake-3.ex-4/My_portal-2/r', 'https://go-1.my-2.lake-3.ex-4/My_portal-2/r/'],
    ['https://l.co', 'https://l.co/'],
  ])('take the base URL %s', async (baseUrl, start) => {
    const { url } = await world({ baseUrl }).links.create({ item: 'x' })
    expect(url.slice(0, -22)).toBe(start)
  })

  it.each([
    ['ttlSeconds', { ttlSeconds: 59 }],
    ['ttlSeconds', { ttlSeconds: 91 * 86_400 }],
    ['storage', { storage: {} }],
    ['keys', { keys: null }],
    ['journal', { journal: [] }],
    ['tenant', { tenant: '' }],
  ])('refuse a wrong %s', (path, changes) => {
    expect(() => world(changes as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS', details: expect.objectContaining({ path }) }))
  })
})
