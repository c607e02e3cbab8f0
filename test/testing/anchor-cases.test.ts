import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileAnchor, httpAnchor } from '../../src/audit-log/index.js'
import { NophiError } from '../../src/errors/nophi-error.js'
import { type Checkpoint, checkpointOfNote } from '../../src/merkle-log/index.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import { type AnchorSubject, anchorCases } from '../../src/testing/anchor-cases.js'
import { tempFolder } from '../support/temp-folder.js'
import { brokenCases } from './run-cases.js'

type Make = (held: Checkpoint[], fails: boolean) => AnchorSink

/** The last of the list is the newest: one of another name begins anew, and of one name they only grow. */
function own(held: Checkpoint[], fails: boolean): AnchorSink {
  return {
    spec: 1,
    name: 'own',
    independent: false,
    async put(given) {
      if (fails) throw new Error('no answer')
      const last = held.at(-1)
      if (last?.origin === given.origin && last.size > given.size) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-holds-more' })
      if (last?.origin === given.origin && last.size === given.size && last.root !== given.root)
        throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-differs' })
      held.push(given)
      return {}
    },
    async newest() {
      if (fails) throw new Error('no answer')
      return held.at(-1) ?? null
    },
  }
}

function subject(make: Make = own): AnchorSubject {
  return {
    async open(scenario) {
      const held: Checkpoint[] = []
      const fails = scenario === 'fails'
      return { anchor: make(held, fails), again: async () => make(held, fails), close: async () => undefined }
    },
  }
}

function inFile(): AnchorSubject {
  return {
    async open(scenario) {
      const folder = tempFolder()
      // A folder is no file.
      const make = (): AnchorSink => fileAnchor({ path: scenario === 'fails' ? folder : join(folder, 'anchor.jsonl') })
      return { anchor: make(), again: async () => make(), close: async () => undefined }
    },
  }
}

function overHttp(): AnchorSubject {
  return {
    async open(scenario) {
      const held: Checkpoint[] = []
      const behind = own(held, scenario === 'fails')
      const answer = async (_url: string, init: RequestInit): Promise<Response> => {
        if (scenario === 'fails') return new Response(null, { status: 500 })
        if (init.method === 'GET') return held.length === 0 ? new Response(null, { status: 404 }) : new Response(held.at(-1)?.note)
        return behind.put(checkpointOfNote(String(init.body)) as Checkpoint).then(
          () => new Response(null, { status: 204 }),
          () => new Response(held.at(-1)?.note, { status: 409 }),
        )
      }
      const make = (): AnchorSink => httpAnchor({ url: 'https://anchor.example/', independent: false, fetch: answer as typeof globalThis.fetch })
      return { anchor: make(), again: async () => make(), close: async () => undefined }
    },
  }
}

const change =
  (members: (inner: AnchorSink, held: Checkpoint[], fails: boolean) => Partial<AnchorSink>): Make =>
  (held, fails) => ({ ...own(held, fails), ...members(own(held, fails), held, fails) })

const mistakes: Record<string, Make> = {
  'does not say whose it is': change(() => ({ independent: undefined as never })),
  'keeps nothing': change(() => ({ put: async () => ({}) })),
  'keeps it for its own process alone': (_, fails) => own([], fails),
  'takes whatever comes': change((_, held, fails) => ({
    put: async (given) => {
      if (fails) throw new Error('no answer')
      held.push(given)
      return {}
    },
  })),
  'refuses what it holds': change((inner, held) => ({
    put: async (given) => {
      if (held.some(({ note }) => note === given.note)) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-differs' })
      return inner.put(given)
    },
  })),
  'takes another tree for a smaller one': change((inner) => ({
    put: (given) =>
      inner.put(given).catch(() => {
        throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-holds-more' })
      }),
  })),
  'knows no names': change((inner, held) => ({
    put: async (given) => {
      if ((held.at(-1)?.size ?? 0n) > given.size) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-holds-more' })
      return inner.put(given)
    },
  })),
  'keeps the size as a number': change((inner, held) => ({
    put: (given) => inner.put(given),
    newest: async () => JSON.parse(JSON.stringify(held.at(-1) ?? null, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))),
  })),
  'compares what was there when it began': change((_, held, fails) => ({
    put: async (given) => {
      if (fails) throw new Error('no answer')
      const before = held.at(-1)
      await null
      if (before?.origin === given.origin && before.size > given.size) throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-holds-more' })
      if (before?.origin === given.origin && before.size === given.size && before.root !== given.root)
        throw new NophiError('AUDIT_UNAVAILABLE', { problem: 'anchor-differs' })
      held.push(given)
      return {}
    },
  })),
  'claims to hold what it could not write': change((inner, _held, fails) => ({ put: async (given) => (fails ? {} : inner.put(given)) })),
  'holds nothing where it cannot be read': change((inner, _held, fails) => ({ newest: async () => (fails ? null : ((await inner.newest?.()) ?? null)) })),
}

describe('anchorCases', () => {
  it('pass an anchor of the host’s own, one that cannot be asked, and those of this package', async () => {
    expect(await brokenCases(anchorCases(subject()))).toEqual([])
    expect(await brokenCases(anchorCases(subject((...given) => ({ ...own(...given), newest: undefined }))))).toEqual([])
    expect(await brokenCases(anchorCases(inFile()))).toEqual([])
    expect(await brokenCases(anchorCases(overHttp()))).toEqual([])
  })

  it('pass no anchor with a mistake, and hold no case that nothing breaks', async () => {
    const caught = new Set<string>()
    for (const [mistake, make] of Object.entries(mistakes)) {
      const broken = await brokenCases(anchorCases(subject(make)))
      expect(broken, mistake).not.toEqual([])
      for (const name of broken) caught.add(name)
    }
    expect(
      anchorCases(subject())
        .map(({ name }) => name)
        .filter((name) => !caught.has(name)),
    ).toEqual([])
  })
})
