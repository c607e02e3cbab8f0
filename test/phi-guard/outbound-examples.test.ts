import { describe, expect, it } from 'vitest'
import { categoriesOf, lakesideGuard } from './lakeside.js'
import { outboundRows } from './outbound-rows.js'

describe('the outbound examples of the catalogue', () => {
  it.each(outboundRows)('judges row $row: $text', ({ text, guard: options, context, verdict, findings = [], suggestion }) => {
    const inspection = lakesideGuard(options).inspect(text, context)
    expect(inspection.verdict).toBe(verdict)
    expect(categoriesOf(inspection)).toEqual([...findings].sort())
    expect(inspection.suggestion).toEqual(suggestion === undefined ? undefined : { text: suggestion[0], kind: suggestion[1] })
  })

  it('holds all sixty rows, here and below', () => {
    expect(outboundRows.map(({ row }) => row)).toEqual(Array.from({ length: 60 }, (_, at) => at + 1).filter((row) => ![56, 57, 59].includes(row)))
  })

  it('judges row 56: an invited opt-out word is no health information', () => {
    expect(lakesideGuard().inspect('Reply CANCEL to cancel your visit.')).toMatchObject({ verdict: 'clear', findings: [] })
  })

  it('judges row 57: a sender name that tells the care', () => {
    const inspection = lakesideGuard().inspectName('Riverbend Recovery Center')
    expect(inspection.verdict).toBe('blocked')
    expect(categoriesOf(inspection)).toEqual(['facility*'])
    expect(inspection.suggestion).toBeUndefined()
  })

  it('judges row 59: a template with an open slot', () => {
    const inspection = lakesideGuard().inspectTemplate('Your {{testName}} results are ready', { slots: { testName: 'text' as 'date' } })
    expect(inspection.verdict).toBe('blocked')
    expect(categoriesOf(inspection)).toEqual(['lab'])
    expect(inspection.suggestion).toEqual({ text: 'Your test results are ready. Please log in to view.', kind: 'results-available' })
  })
})
