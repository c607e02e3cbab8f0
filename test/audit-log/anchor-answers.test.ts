import { describe, expect, it } from 'vitest'
import { createAuditLog } from '../../src/audit-log/index.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import type { Checkpoint } from '../../src/merkle-log/index.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import { eventOf, keys, logUnderTest, origin, problemOf } from './log-under-test.js'

const events = (from: number, to: number) => Array.from({ length: to - from }, (_, place) => eventOf(`e${from + place}`))

function anchor(): AnchorSink & { held: Checkpoint | null } {
  const sink = {
    spec: 1 as const,
    name: 'outside',
    independent: false,
    held: null as Checkpoint | null,
    put: async (checkpoint: Checkpoint) => {
      sink.held = checkpoint
      return {}
    },
    newest: async () => sink.held,
  }
  return sink
}

describe('an anchor that turns down a checkpoint', () => {
  const holdsMore = (): Promise<never> => Promise.reject(new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-holds-more' }))

  it('and does not answer then tells of no lost history: it fails alone, until it answers', async () => {
    const sink = anchor()
    const { storage, log, append } = logUnderTest()
    await append(...events(0, 3))
    let quicker = true
    let asked = 0
    const racing: AnchorSink = {
      ...sink,
      // Another process anchors a larger checkpoint between the question and the put, and then the line is cut.
      put: async (checkpoint) => {
        if (!quicker) return sink.put(checkpoint)
        await append(eventOf('quick'))
        sink.held = await createAuditLog({ storage, keys, origin }).publish()
        return holdsMore()
      },
      newest: async () => {
        asked += 1
        if (quicker && asked > 1) throw new Error('canary')
        return sink.held
      },
    }
    const behind = createAuditLog({ storage, keys, origin, anchors: [racing] })
    expect((await behind.publish()).size).toBe(3n)
    expect(behind.failingAnchors()).toEqual(['outside'])
    quicker = false
    expect((await behind.publish()).size).toBe(4n)
    expect(behind.failingAnchors()).toEqual([])
    expect((await log.publish()).size).toBe(4n)
  })

  it('and cannot be asked fails alone where another process was quicker, and takes the next one', async () => {
    let held: Checkpoint | null = null
    const { storage, append } = logUnderTest()
    await append(...events(0, 3))
    const mute: AnchorSink = {
      spec: 1,
      name: 'mute',
      independent: false,
      async put(checkpoint) {
        if (held === null) {
          await append(eventOf('quick'))
          held = await createAuditLog({ storage, keys, origin }).publish()
        }
        if (held.size > checkpoint.size) return holdsMore()
        held = checkpoint
        return {}
      },
    }
    const behind = createAuditLog({ storage, keys, origin, anchors: [mute] })
    expect((await behind.publish()).size).toBe(3n)
    expect([await behind.assurance(), behind.failingAnchors()]).toEqual(['self-attested', ['mute']])
    expect((await behind.publish()).size).toBe(4n)
    expect([await behind.assurance(), behind.failingAnchors()]).toEqual(['anchored', []])
    const restored = logUnderTest({ anchors: [mute] })
    await restored.append(...events(0, 2))
    expect(await problemOf(() => restored.log.publish())).toBe('AUDIT_UNAVAILABLE anchor-disagrees')
  })
})

describe('what an anchor answers', () => {
  it.each<[string, (held: Checkpoint) => unknown]>([
    ['nothing', () => undefined],
    ['a note alone', ({ note }) => note],
    ['no checkpoint', () => ({})],
    ['a note that is none', () => ({ note: 'canary' })],
    ['a note of another type', () => ({ note: 42 })],
  ])('is no answer where it is %s', async (_, answer) => {
    const sink = anchor()
    const { log, append } = logUnderTest({ anchors: [{ ...sink, newest: async () => answer(sink.held as Checkpoint) as never }] })
    await append(...events(0, 3))
    expect((await log.publish()).size).toBe(3n)
    expect(log.failingAnchors()).toEqual(['outside'])
    expect((await log.compareAnchors()).map(({ standing }) => standing)).toEqual(['unreachable'])
    expect(await problemOf(() => log.reopen({ id: 'restore-1', data: {} }))).toBe('AUDIT_UNAVAILABLE anchor-unreachable')
  })

  it('is read from the note, whatever stands beside it', async () => {
    const sink = anchor()
    const { log, append } = logUnderTest({ anchors: [sink] })
    await append(...events(0, 3))
    const { note, root } = await log.publish()
    const careless = { ...sink, newest: async () => ({ note, origin: 'another', size: 99, root: 'canary' }) as never }
    const restored = logUnderTest({ anchors: [careless] })
    await restored.append(...events(0, 2))
    expect(await restored.log.compareAnchors()).toEqual([{ name: 'outside', standing: 'log-behind', checkpoint: { origin, size: 3n, root, note } }])
    expect(await restored.log.reopen({ id: 'restore-1', data: {} })).toMatchObject({ origin: `${origin}~1` })
    const [bundle] = await restored.log.evidenceFor('restore-1')
    expect(JSON.parse(new TextDecoder().decode(bundle?.record))).toMatchObject({ anchoredOrigin: origin, anchoredSize: 3, anchoredRoot: root })
  })
})
