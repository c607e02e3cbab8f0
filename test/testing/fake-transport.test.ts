import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { isNophiError } from '../../src/errors/nophi-error.js'
import { everythingIn } from '../../src/testing/conformance-case.js'
import { fakeRuntime } from '../../src/testing/fake-runtime.js'
import { fakeTransport } from '../../src/testing/fake-transport.js'
import { openPermit } from '../../src/testing/open-permit.js'
import { at, bodyText, clinic, contextFor, from, message, patient } from './twilio-bench.js'

describe('fakeTransport', () => {
  it('accepts and remembers what was sent', async () => {
    const transport = fakeTransport()
    const outcomes = [await transport.send(message(), contextFor()), await transport.send(message(), contextFor())]
    expect(outcomes).toEqual([
      { outcome: 'accepted', providerMessageId: 'fake-1', warnings: [] },
      { outcome: 'accepted', providerMessageId: 'fake-2', warnings: [] },
    ])
    expect(transport.sent()[0]).toEqual({
      to: patient,
      from,
      text: bodyText,
      segments: 1,
      correlation: 'Attempt_1-x',
      idempotencyKey: 'key-1',
      expiresAt: new Date(at.getTime() + 3_600_000),
      atMs: 0,
    })
  })

  it('plays its script, step by step, and accepts after it', async () => {
    const transport = fakeTransport({ steps: [{ outcome: 'rejected', reason: 'throttled', retryable: true }] })
    transport.addSteps({ outcome: 'unknown', cause: 'timeout' })
    expect([
      await transport.send(message(), contextFor()),
      await transport.send(message(), contextFor()),
      await transport.send(message(), contextFor()),
    ]).toMatchObject([{ outcome: 'rejected' }, { outcome: 'unknown' }, { outcome: 'accepted' }])
  })

  it('throws a foreign error that quotes number and text, where told to', async () => {
    const error: unknown = await fakeTransport({ steps: [{ step: 'throw' }] })
      .send(message(), contextFor())
      .catch((thrown: unknown) => thrown)
    expect(isNophiError(error)).toBe(false)
    expect(everythingIn(error)).toContain(patient)
  })

  it('hangs until the deadline', async () => {
    const permit = openPermit({ expiresAt: at })
    const sending = fakeTransport({ steps: [{ step: 'hang' }] }).send(message(), contextFor(permit))
    permit.end()
    expect(await sending).toEqual({ outcome: 'unknown', cause: 'timeout' })
  })

  it('answers late, whatever the deadline says', async () => {
    const runtime = fakeRuntime({ at })
    const permit = openPermit({ expiresAt: at })
    const transport = fakeTransport({
      runtime,
      steps: [{ step: 'late', afterMs: 60_000, outcome: { outcome: 'accepted', providerMessageId: 'x', warnings: [] } }],
    })
    const sending = transport.send(message(), contextFor(permit))
    permit.end()
    await runtime.advance(59_999)
    expect(runtime.sleeping()).toBe(1)
    await runtime.advance(1)
    expect(await sending).toMatchObject({ outcome: 'accepted' })
  })

  it('refuses uncleared messages and ended permits, and records neither', async () => {
    const transport = fakeTransport()
    const permit = openPermit({ expiresAt: at })
    permit.end()
    await expect(transport.send({ ...message() } as never, contextFor())).rejects.toSatisfy((error) => isNophiError(error, 'NOT_CLEARED'))
    await expect(transport.send(message(), contextFor(permit))).rejects.toSatisfy((error) => isNophiError(error, 'PERMIT_EXPIRED'))
    expect(transport.sent()).toEqual([])
  })

  it('prints neither numbers nor texts of what it sent', async () => {
    const transport = fakeTransport()
    await transport.send(message(), contextFor())
    for (const printed of [inspect(transport, { depth: 9, showHidden: true }), JSON.stringify(transport), everythingIn(transport)]) {
      expect(printed).not.toContain(patient)
      expect(printed).not.toContain(clinic)
      expect(printed).not.toContain('results')
    }
  })

  it('says what a test wants said of agreement and vendor', () => {
    const agreement = { baa: { status: 'none' }, routing: 'unknown', bodyRetentionDays: 'unknown' } as const
    const transport = fakeTransport({ name: 'other', agreement, vendor: { mayRewriteBody: true } })
    expect([transport.name, transport.agreement, transport.vendor.mayRewriteBody, transport.vendor.storesBody]).toEqual(['other', agreement, true, false])
  })

  it.each([
    ['an unknown key', { step: [] }, 'value', 'unknown'],
    ['a step that is none', { steps: [{ step: 'hangs' }] }, 'steps.0', 'wrong-form'],
    ['an empty step', { steps: [{}] }, 'steps.0', 'wrong-form'],
    ['no list of steps', { steps: { step: 'hang' } }, 'steps', 'wrong-form'],
    ['an outcome that is none', { steps: [{ outcome: 'acepted' }] }, 'steps.0', 'wrong-form'],
    ['a late answer without a clock', { steps: [{ step: 'late', afterMs: 5, outcome: { outcome: 'unknown', cause: 'timeout' } }] }, 'runtime', 'required'],
  ])('refuses %s, whose test would prove nothing', (_, script, path, problem) => {
    expect(failureOf(() => fakeTransport(script as never))).toEqual(['INVALID_OPTIONS', path, problem])
  })

  it('refuses a step that is none where it is added later', () => {
    expect(failureOf(() => fakeTransport().addSteps({ step: 'hang' }, { step: 'fail' } as never))).toEqual(['INVALID_OPTIONS', 'steps.1', 'wrong-form'])
  })
})

function failureOf(work: () => unknown): unknown {
  try {
    return work()
  } catch (error) {
    return isNophiError(error) ? [error.code, error.details.path, error.details.problem] : 'foreign'
  }
}
