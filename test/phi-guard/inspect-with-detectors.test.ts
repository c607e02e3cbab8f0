import { describe, expect, it } from 'vitest'
import { type DetectorSlice, type Finding, inspectWithDetectors } from '../../src/phi-guard/index.js'
import { lakesideGuard } from './lakeside.js'

const guard = lakesideGuard()
const text = 'Your flurbian visit is Monday at 4 PM.'
const signed = { status: 'signed', reference: 'agreement 7', effectiveFrom: '2026-01-01' } as const
const found: Finding = { category: 'condition', rule: 'flurbian', start: 5, end: 13, sensitive: false, blocking: true, reason: 'flurbian is a disease' }

const detector = (detect: DetectorSlice['detect'], baa: DetectorSlice['baa'] = signed): DetectorSlice => ({ name: 'remote', baa, detect })

describe('inspecting with detectors', () => {
  it('is the guard alone where there is none, or where none finds anything', async () => {
    expect(await inspectWithDetectors(guard, [], text)).toEqual(guard.inspect(text))
    expect(await inspectWithDetectors(guard, [detector(async () => [])], text)).toEqual(guard.inspect(text))
  })

  it('adds what a detector finds, in our own words, with a suggestion', async () => {
    const inspection = await inspectWithDetectors(guard, [detector(async () => [found])], text)
    expect(inspection).toMatchObject({
      verdict: 'blocked',
      findings: [{ category: 'condition', rule: 'detector:remote', start: 5, end: 13 }],
      suggestion: { kind: 'appointment-reminder' },
    })
    expect(JSON.stringify(inspection)).not.toContain('flurbian')
  })

  it('cannot clear what the guard blocks', async () => {
    expect((await inspectWithDetectors(guard, [detector(async () => [])], 'Your diabetes visit')).verdict).toBe('blocked')
  })

  it('narrows the suggestion when a detector calls the finding protected', async () => {
    const blocked = 'Your flurbian results are ready'
    const inspection = await inspectWithDetectors(guard, [detector(async () => [{ ...found, sensitive: true, blocking: false }])], blocked)
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ sensitive: true, blocking: true }], suggestion: { kind: 'update-available' } })
  })

  it.each<[string, DetectorSlice['detect']]>([
    ['rejects', () => Promise.reject(new Error(text))],
    [
      'throws',
      () => {
        throw new Error(text)
      },
    ],
    ['answers no list', async () => 'fine' as never],
    ['answers a finding of another shape', async () => [{ category: 'mood', start: 0, end: 1 } as never]],
    ['answers places outside the text', async () => [{ ...found, end: 9000 }]],
    ['never answers', () => new Promise(() => {})],
  ])('blocks when a detector %s', async (_name, detect) => {
    const inspection = await inspectWithDetectors(guard, [detector(detect)], text, { timeoutMs: 20 })
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ category: 'unchecked', blocking: true }] })
    expect(JSON.stringify(inspection)).not.toContain('flurbian')
  })

  it('tells the detector to stop when its time is over', async () => {
    let stopped = false
    await inspectWithDetectors(
      guard,
      [
        detector(
          (_text, { signal }) =>
            new Promise((_resolve, reject) =>
              signal.addEventListener('abort', () => {
                stopped = true
                reject(signal.reason)
              }),
            ),
        ),
      ],
      text,
      { timeoutMs: 10 },
    )
    expect(stopped).toBe(true)
  })

  it.each(['none', 'unknown'] as const)('never shows the text to a detector whose agreement is %s, and blocks', async (status) => {
    let called = false
    const inspection = await inspectWithDetectors(
      guard,
      [
        detector(
          async () => {
            called = true
            return []
          },
          { status },
        ),
      ],
      text,
    )
    expect(called).toBe(false)
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ category: 'unchecked', rule: 'detector-not-covered' }] })
  })
})
