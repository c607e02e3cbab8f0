import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/phi-guard/index.js'
import { type DetectorSlice, inspectWithDetectors } from '../../src/ports/inspect-with-detectors.js'
import { lakesideGuard } from '../phi-guard/lakeside.js'

const guard = lakesideGuard()
const text = 'Your flurbian visit is Monday at 4 PM.'
const signed = { status: 'signed', reference: 'agreement 7', effectiveFrom: '2020-01-01' } as const
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

  it('blocks after the time-out though nothing else keeps the process alive', () => {
    const module = new URL('../../src/entries/phi-guard.ts', import.meta.url).href
    const script = `
      import { createPhiGuard, inspectWithDetectors } from '${module}'
      const hangs = { name: 'remote', baa: { status: 'not-required', basis: 'own-system', reference: 'rack 4' }, detect: () => new Promise(() => {}) }
      inspectWithDetectors(createPhiGuard(), [hangs], 'See you Monday.', { timeoutMs: 20 }).then(({ verdict }) => console.log(verdict))
    `
    const printed = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { encoding: 'utf8' })
    expect(printed.trim()).toBe('blocked')
  }, 60_000)

  it('asks no detector of another contract, and blocks', async () => {
    let called = false
    const detect = async (): Promise<Finding[]> => {
      called = true
      return []
    }
    const inspection = await inspectWithDetectors(guard, [{ ...detector(detect), spec: 2 as 1 }], text)
    expect(called).toBe(false)
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ category: 'unchecked' }] })
  })

  it.each([
    ['detectors', { detect: async () => [] }, {}],
    ['detectors', null, {}],
    ['detectors', ['presidio'], {}],
    ['context.timeoutMs', [], { timeoutMs: 0 }],
    ['context.timeoutMs', [], { timeoutMs: 2 ** 31 }],
    ['context.now', [], { now: new Date(Number.NaN) }],
    ['context.patient.names', [], { patient: { names: 'Harlow' } }],
  ])('refuses misuse, naming %s', async (path, detectors, context) => {
    await expect(inspectWithDetectors(guard, detectors as never, text, context as never)).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      details: { path },
    })
  })

  it.each<[string, DetectorSlice['baa']]>([
    ['none', { status: 'none' }],
    ['unknown', { status: 'unknown' }],
    ['a conduit’s, which may not read', { status: 'not-required', basis: 'conduit', reference: 'x' }],
    ['not stated', undefined as never],
    ['over', { ...signed, effectiveTo: '2026-11-22' }],
    ['to come', { ...signed, effectiveFrom: '2026-11-24' }],
  ])('never shows the text to a detector whose cover is %s, and blocks', async (_name, baa) => {
    let called = false
    const detect = async (): Promise<Finding[]> => {
      called = true
      return []
    }
    const inspection = await inspectWithDetectors(guard, [{ name: 'remote', baa, detect }], text, { now: new Date('2026-11-23T15:00:00Z') })
    expect(called).toBe(false)
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ category: 'unchecked', rule: 'detector-not-covered' }] })
  })

  it.each([
    ['cover', 'baa', 'detector-not-covered'],
    ['version of its contract', 'spec', 'detector-unavailable'],
    ['name', 'name', 'detector-unavailable'],
  ])('never rejects for a detector whose %s throws when it is asked for, and blocks', async (_what, member, rule) => {
    const given = detector(async () => [found])
    const throwing = Object.defineProperty({ ...given }, member, {
      get: () => {
        throw new Error(text)
      },
    })
    const inspection = await inspectWithDetectors(guard, [throwing], text)
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ category: 'unchecked', rule }] })
    expect(JSON.stringify(inspection)).not.toContain('flurbian')
  })

  it('never shows the text to a detector that throws for a part of its cover, and blocks', async () => {
    let called = false
    const baa = Object.defineProperty({ ...signed }, 'effectiveFrom', {
      get: () => {
        throw new Error(text)
      },
    })
    const detect = async (): Promise<Finding[]> => {
      called = true
      return []
    }
    const inspection = await inspectWithDetectors(guard, [detector(detect, baa)], text)
    expect(called).toBe(false)
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ rule: 'detector-not-covered' }] })
  })

  it('shows it on the first and the last day of the agreement', async () => {
    const baa = { ...signed, effectiveFrom: '2026-11-23', effectiveTo: '2026-11-23' } as const
    const inspection = await inspectWithDetectors(guard, [detector(async () => [], baa)], text, { now: new Date('2026-11-23T15:00:00Z') })
    expect(inspection).toEqual(guard.inspect(text))
  })

  it('shows it to one of the host’s own', async () => {
    const own = detector(async () => [found], { status: 'not-required', basis: 'own-system', reference: 'rack 4' })
    expect(await inspectWithDetectors(guard, [own], text)).toMatchObject({ verdict: 'blocked', findings: [{ rule: 'detector:remote' }] })
  })
})

describe('what a detector finds', () => {
  const at = (words: string, category: Finding['category'], whole: string, change: Partial<Finding> = {}): Finding => {
    const start = whole.lastIndexOf(words)
    return { ...found, category, start, end: start + words.length, ...change }
  }
  const verdict = async (whole: string, one: Finding): Promise<string> => (await inspectWithDetectors(guard, [detector(async () => [one])], whole)).verdict
  const whole = 'Lakeside Clinic: your test results are ready, Clinic. Call 312-555-0142.'

  it('only warns where it is the sender’s own name or number, at that place', async () => {
    expect(await verdict(whole, at('Lakeside Clinic', 'name', whole))).toBe('clear')
    expect(await verdict(whole, at('Lakeside', 'address', whole))).toBe('clear')
    expect(await verdict(whole, at('312-555-0142', 'phone', whole))).toBe('clear')
    expect(await verdict(whole, at('Clinic', 'name', whole))).toBe('blocked')
    expect(await verdict(whole, at('0142', 'phone', whole))).toBe('blocked')
    expect(await verdict(whole, at('Lakeside Clinic', 'mrn', whole))).toBe('blocked')
  })

  it('only warns where it covers nothing but the words of triggers', async () => {
    expect(await verdict(whole, at('test results', 'lab', whole))).toBe('clear')
    expect(await verdict(whole, at('test results', 'name', whole))).toBe('blocked')
    expect(await verdict(whole, at('test results', 'lab', whole, { sensitive: true }))).toBe('blocked')
    const named = 'Your glorp test results are ready'
    expect(await verdict(named, at('glorp test results', 'lab', named))).toBe('blocked')
    expect(await verdict(named, at(' ', 'lab', named))).toBe('blocked')
  })
})
