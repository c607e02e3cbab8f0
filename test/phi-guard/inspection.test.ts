import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NophiError } from '../../src/errors/nophi-error.js'
import { createPhiGuard, isPhiGuard, rulesVersion } from '../../src/phi-guard/index.js'
import { lakeside, lakesideGuard } from './lakeside.js'
import { outboundRows } from './outbound-rows.js'
import { worstPieces, worstText } from './worst-texts.js'

const guard = lakesideGuard()

const pieces = fc.constantFrom(
  'Your ',
  'diabetes ',
  'HIV ',
  'test ',
  'results ',
  'are ready ',
  'appointment ',
  'is ',
  'Tue Mar 9, 2:15 PM ',
  'at 4 ',
  'su ',
  'cita ',
  'lunes ',
  'receta ',
  '312-555-0177 ',
  'https://go.lakeside.example/x ',
  '$84.10 ',
  'Maria ',
  'Lopez ',
  'you owe ',
  'refill ',
  'lisinopril ',
  'free ',
  'please call ',
  '\u200b',
  '{{x}} ',
  'd1abetes ',
  'p a i n ',
  '. ',
  'reply 1 to confirm ',
  'moved to ',
  'overdue for ',
  'fasting ',
  '😀',
  'é',
  '\ud800',
)
const texts = fc.oneof(
  fc.string({ maxLength: 300 }),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
)
const tiers = fc.constantFrom('strict' as const, 'reminder' as const, 'patient-accepted-risk' as const)

describe('an inspection', () => {
  it('never throws and points inside the text, whatever the text', () => {
    fc.assert(
      fc.property(texts, tiers, (text, tier) => {
        const inspection = guard.inspect(text, { tier })
        expect(inspection.verdict).toBe(inspection.findings.some(({ blocking }) => blocking) ? 'blocked' : 'clear')
        for (const { start, end, sensitive, blocking } of inspection.findings) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThanOrEqual(start)
          expect(end).toBeLessThanOrEqual(text.length)
          if (sensitive) expect(blocking).toBe(true)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('suggests only what inspects clear, and what it would itself suggest', () => {
    fc.assert(
      fc.property(texts, tiers, (text, tier) => {
        const { suggestion, verdict } = guard.inspect(text, { tier })
        if (verdict === 'clear') expect(suggestion).toBeUndefined()
        if (suggestion === undefined) return
        const again = guard.inspect(suggestion.text, { tier })
        expect(again.verdict).toBe('clear')
        expect(again.suggestion ?? suggestion).toEqual(suggestion)
      }),
      { numRuns: 1500 },
    )
  })

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(guard.inspect(text)).toEqual(guard.inspect(text))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps no word of the text in what it returns, but for the date and time of a suggestion', () => {
    for (const { text, context } of outboundRows) {
      const inspection = guard.inspect(text, context)
      const said = JSON.stringify({ ...inspection, suggestion: undefined })
      for (const { start, end } of inspection.findings) {
        const matched = text.slice(start, end)
        if (matched.length > 3) expect(said.toLowerCase()).not.toContain(`"${matched.toLowerCase()}`)
      }
      for (const word of ['diabetes', 'chemo', 'Suboxone', 'lisinopril', '7734120', '84.10', 'Harlow', 'Linda', '0177', '448812', 'Elm'])
        expect(said).not.toContain(word)
    }
  })

  it('points at the words themselves', () => {
    const text = 'Your HIV test came back negative'
    const spans = guard.inspect(text).findings.map(({ category, start, end }) => [category, text.slice(start, end)])
    expect(spans).toEqual(expect.arrayContaining([['condition', 'HIV']]))
    for (const [category, words] of spans) if (category === 'lab') expect(words).toMatch(/test/)
  })

  it('carries tier, rules version, reason and rule', () => {
    const inspection = guard.inspect('Your diabetes test results are ready', { tier: 'strict' })
    expect(inspection).toMatchObject({
      tier: 'strict',
      rulesVersion,
      findings: [{ rule: 'term-condition', reason: expect.stringMatching(/condition/), citation: '45 CFR 164.530(c)' }],
    })
  })

  it('refuses a text longer than the limit without reading it', () => {
    const inspection = guard.inspect('a'.repeat(2001))
    expect(inspection).toMatchObject({ verdict: 'blocked', findings: [{ category: 'too-long', start: 0, end: 2001 }] })
    expect(inspection.suggestion).toBeUndefined()
    expect(guard.inspect('a '.repeat(1000)).verdict).toBe('clear')
    expect(createPhiGuard({ maxCharacters: 10 }).inspect('hello world').verdict).toBe('blocked')
  })

  it('throws a safe error for a value that is no string', () => {
    expect(() => guard.inspect(7 as unknown as string)).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST', details: { path: 'text' } }))
    expect(() => guard.inspect('hi', { tier: 'loose' as 'strict' })).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST' }))
  })

  it.each([
    ['context.patient.names', { patient: { names: 'Harlow' } }],
    ['context.patient.names', { patient: { names: [null] } }],
    ['context.patient', { patient: { name: ['Harlow'] } }],
    ['context.patient', { patient: { familyName: 'Harlow' } }],
    ['context.patient', { patient: null }],
    ['context.patient', { patient: ['Harlow'] }],
    ['context', { patients: { names: ['Harlow'] } }],
    ['context', null],
    ['context', 'strict'],
    ['context.patient.birthDate', { patient: { birthDate: '09/30/1980' } }],
    ['context.patient.birthDate', { patient: { birthDate: '1980-13-09' } }],
    ['context.patient.birthDate', { patient: { birthDate: '1980-09-40' } }],
    ['context.patient.mrn', { patient: { mrn: 4471 } }],
    ['context.patient.conditions', { patient: { conditions: { first: 'gout' } } }],
    ['context.language', { language: 7 }],
    ['context.media', { media: '1' }],
  ])('refuses a context whose facts would be looked for nowhere, naming %s: %j', (path, context) => {
    for (const read of [() => guard.inspect('The Harlow visit moves', context as never), () => guard.inspectTemplate('Hello', context as never)])
      expect(read).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST', details: expect.objectContaining({ path }) }))
  })

  it('takes facts of the right shape, also of a record that knows a year of birth only', () => {
    expect(guard.inspect('The Harlow visit moves', { patient: { names: ['Harlow'], mrn: undefined, birthDate: '1980' } }).verdict).toBe('blocked')
    expect(() => guard.inspect('Hello', { slots: {} } as never)).toThrow(expect.objectContaining({ code: 'INVALID_REQUEST' }))
    expect(() => guard.inspectTemplate('Hello', { slots: 'when' as never })).toThrow(expect.objectContaining({ details: { path: 'context.slots' } }))
  })

  it('writes the phone of a suggestion as people read it, as the kinds do', () => {
    const sender = { ...lakeside, contact: { phone: '+13125550142' } }
    expect(lakesideGuard({ sender }).inspect('Your MRI on Friday at 3 was cancelled').suggestion?.text).toBe(
      'Your Friday at 3 appointment will not take place. To rebook call 312-555-0142.',
    )
  })

  it('writes the suggestion in the language of the text, or in the one asked for', () => {
    expect(guard.inspect('Sus resultados de diabetes ya llegaron').suggestion?.text).toBe('Ya puede ver sus resultados. Por favor ingrese.')
    expect(guard.inspect('Your diabetes test results are ready', { language: 'es-US' }).suggestion?.text).toBe(
      'Ya puede ver sus resultados. Por favor ingrese.',
    )
    expect(lakesideGuard({ languages: ['en'] }).inspect('Sus resultados de diabetes ya llegaron').suggestion?.text).toBe(
      'Your test results are ready. Please log in to view.',
    )
  })
})

describe('a guard', () => {
  it('is known as one only when made here', () => {
    expect(isPhiGuard(guard)).toBe(true)
    expect(isPhiGuard({ ...guard })).toBe(false)
    expect(isPhiGuard(null)).toBe(false)
  })

  it.each([
    [{ tiers: 'strict' }, 'options'],
    [{ tier: 'loose' }, 'tier'],
    [{ languages: ['xx'] }, 'languages'],
    [{ languages: 'en' }, 'languages'],
    [{ maxCharacters: 0 }, 'maxCharacters'],
    [{ maxCharacters: 1.5 }, 'maxCharacters'],
    [{ allowNames: [7] }, 'allowNames'],
    [{ allowLinkHosts: 'x' }, 'allowLinkHosts'],
    [{ allowLinkHosts: ['go.lakeside.example', 'https://portal.example.org'] }, 'allowLinkHosts.1'],
    [{ allowLinkHosts: ['portal.example.org/visits'] }, 'allowLinkHosts.0'],
    [{ allowLinkHosts: ['portal.example.org:8443'] }, 'allowLinkHosts.0'],
    [{ allowLinkHosts: [''] }, 'allowLinkHosts.0'],
    [{ sender: { name: 'X', contact: {}, addresses: [], linkHosts: ['*.lakeside.example'] } }, 'sender.linkHosts.0'],
    [{ allowFirstName: 'yes' }, 'allowFirstName'],
    [{ seasonalVaccine: 1 }, 'seasonalVaccine'],
    [{ sender: { name: 'X' } }, 'sender.contact'],
    [{ sender: { contact: {}, addresses: [] } }, 'sender.name'],
    [null, 'options'],
  ])('refuses options %j, naming the path', (options, path) => {
    let thrown: unknown
    try {
      createPhiGuard(options as never)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(NophiError)
    expect(thrown).toMatchObject({ code: 'INVALID_OPTIONS', details: { path } })
  })
})

describe('the worst texts at the limit', () => {
  const texts = Object.entries(worstPieces).flatMap(([name, piece]) => [
    [name, piece, ''] as const,
    // A stopped text is read once more, for its suggestion.
    [`${name}, stopped`, piece, 'Your diabetes results: '] as const,
  ])

  it.each(texts)('are read in linear time: %s', (_name, piece, before) => {
    const guardOfAny = createPhiGuard({ maxCharacters: 8_000 })
    const timeOf = (length: number): number => {
      const text = `${before}${worstText(piece, length - before.length)}`
      let best = Number.POSITIVE_INFINITY
      for (let run = 0; run < 4; run++) {
        const started = process.cpuUsage()
        guardOfAny.inspect(text)
        const { user, system } = process.cpuUsage(started)
        best = Math.min(best, user + system)
      }
      return best
    }
    // Four times the text takes four times as long, by a quadratic rule sixteen, and by one beside all the others six and more. Of processor time, since a busy machine stretches the other.
    const ratios: number[] = []
    while (ratios.length < 8 && !(Math.min(...ratios) < 5.5)) ratios.push(timeOf(8_000) / timeOf(2_000))
    expect(Math.min(...ratios)).toBeLessThan(5.5)
  })
})
