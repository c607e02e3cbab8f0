import { describe, expect, it } from 'vitest'
import type { AuditLogOptions } from '../../src/audit-log/index.js'
import type { Checkpoint } from '../../src/merkle-log/index.js'
import type { AnchorSink } from '../../src/ports/other-ports.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { at, eventOf, logUnderTest } from './log-under-test.js'
import { witness } from './witness.js'

const cosignature = '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM='

function anchor(
  name: string,
  options: { independent?: boolean; answer?: () => Promise<{ cosignature?: string | undefined }> } = {},
): AnchorSink & { readonly held: Checkpoint[] } {
  const held: Checkpoint[] = []
  return {
    spec: 1,
    name,
    held,
    independent: options.independent ?? false,
    async put(checkpoint) {
      const answer = (await options.answer?.()) ?? {}
      held.push(checkpoint)
      return answer
    },
  }
}

async function assuranceOf(...anchors: AnchorSink[]): Promise<string> {
  const { log, append } = logUnderTest({ anchors })
  await append(eventOf('e1'))
  await log.publish()
  return log.assurance()
}

describe('assurance', () => {
  it('is self-attested without an anchor, and before anything was published', async () => {
    expect(await assuranceOf()).toBe('self-attested')
    expect(await logUnderTest({ anchors: [anchor('file')] }).log.assurance()).toBe('self-attested')
  })

  it('is anchored once an anchor holds the newest checkpoint', async () => {
    expect(await assuranceOf(anchor('file'))).toBe('anchored')
    expect(await assuranceOf(anchor('partner', { independent: true }))).toBe('anchored')
  })

  it('is witnessed only by a cosignature that the pinned key of an anchor run by somebody else verifies', async () => {
    const partner = witness('witness.example/w1', 9)
    const other = witness('witness.example/w1', 8)
    const answers = (lines: (note: string) => string, independent = true, witnessKey: string | undefined = partner.key): Promise<string> =>
      assuranceOf({ ...anchor('partner', { independent }), witnessKey, put: async ({ note }) => ({ cosignature: lines(note) }) })
    expect(await answers((note) => partner.cosign(note))).toBe('witnessed')
    expect(await answers((note) => other.cosign(note) + partner.cosign(note).trimEnd())).toBe('witnessed')
    expect(await answers((note) => partner.cosign(note), false)).toBe('anchored')
    expect(await assuranceOf({ ...anchor('partner', { independent: true }), put: async ({ note }) => ({ cosignature: partner.cosign(note) }) })).toBe(
      'anchored',
    )
    expect(await answers((note) => other.cosign(note))).toBe('anchored')
    expect(await answers((note) => partner.cosign(note.replace('clinic', 'klinic')))).toBe('anchored')
    expect(await answers((note) => partner.cosign(note), true, 'not a key')).toBe('anchored')
    for (const text of ['', 'yes', cosignature]) expect(await answers(() => text)).toBe('anchored')
  })

  it('falls back when no anchor took the newest checkpoint', async () => {
    let up = true
    const file = anchor('file', { answer: () => (up ? Promise.resolve({}) : Promise.reject(new Error('canary'))) })
    const { log, append } = logUnderTest({ anchors: [file] })
    await append(eventOf('e1'))
    await log.publish()
    expect([await log.assurance(), log.failingAnchors()]).toEqual(['anchored', []])
    up = false
    await append(eventOf('e2'))
    expect((await log.publish()).size).toBe(2n)
    expect([await log.assurance(), log.failingAnchors()]).toEqual(['self-attested', ['file']])
  })
})

describe('an anchor', () => {
  it('that failed is asked again by the next publish, and one that holds the checkpoint is not', async () => {
    let failures = 1
    const flaky = anchor('flaky', { answer: () => (failures-- > 0 ? Promise.reject(new Error('canary')) : Promise.resolve({})) })
    const steady = anchor('steady')
    const { log, append } = logUnderTest({ anchors: [flaky, steady] })
    await append(eventOf('e1'))
    await log.publish()
    expect([flaky.held.length, steady.held.length, log.failingAnchors()]).toEqual([0, 1, ['flaky']])
    await log.publish()
    expect([flaky.held.length, steady.held.length, log.failingAnchors()]).toEqual([1, 1, []])
  })

  it('that throws at once or answers nonsense fails alone', async () => {
    const throwing: AnchorSink = {
      ...anchor('throwing'),
      put() {
        throw new Error('canary')
      },
    }
    const empty: AnchorSink = { ...anchor('empty'), put: async () => undefined as never }
    const { log, append } = logUnderTest({ anchors: [throwing, empty, anchor('file')] })
    await append(eventOf('e1'))
    expect((await log.publish()).size).toBe(1n)
    expect([await log.assurance(), log.failingAnchors()]).toEqual(['anchored', ['throwing', 'empty']])
  })

  it('that hangs holds the log up for ten seconds at most', async () => {
    const runtime = fakeRuntime({ at })
    const hanging = anchor('hanging', { answer: () => new Promise(() => undefined) })
    const options: Partial<AuditLogOptions> = { runtime, anchors: [hanging, anchor('file')] }
    const { log, append } = logUnderTest(options)
    await append(eventOf('e1'))
    let done = false
    const publishing = log.publish().then(() => {
      done = true
    })
    await runtime.advance(9_000)
    expect([done, runtime.sleeping()]).toEqual([false, 1])
    await runtime.advance(2_000)
    await publishing
    expect([await log.assurance(), log.failingAnchors()]).toEqual(['anchored', ['hanging']])
    expect(runtime.sleeping()).toBe(0)
  })
})
