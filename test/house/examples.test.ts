import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'

const folder = fileURLToPath(new URL('../../examples/', import.meta.url))
const longestLines = 15

/** What each example must say, line by line of its calls to console.log; a part of the line is enough where the rest may move. */
const examples: Readonly<Record<string, readonly unknown[]>> = {
  access: [
    { allowed: true, rule: 'role.front-desk.history.read-masked' },
    { allowed: false, rule: 'none' },
    { allowed: true, rule: 'role.nurse.message.send' },
    { allowed: false, rule: 'attribute.program' },
  ],
  evidence: [{ valid: true }, { valid: false }],
  fhir: ['Appointment/a-201', 'Appointment/a-202', 'Appointment/a-203 cancelled deceased'],
  monitor: [/^warning .* opt-outs in 300 texts/],
  'phi-guard': [/^blocked condition at 5-13 .*-> Your test results are ready\. Please log in to view\.$/, /^clear/, /^blocked .*protected/],
  policy: [
    /^\+12125550142 NY .*"lawful":true/,
    /^\+18505550142 FL .*"code":"quiet-hours"/,
    /^\+18005550142 .*"code":"quiet-hours-zone-unknown"/,
    /2026-12-07$/,
  ],
  replies: [/^Stop\. -> opt-out/, /^CANCEL -> opt-out .*"needsReview":true/, /^1 -> answer .*"answer":"confirm"/, /^Stop my metformin\? -> other/],
  segments: [
    { encoding: 'GSM-7', segments: 1 },
    { encoding: 'UCS-2', segments: 1, forcedBy: ['á'] },
  ],
  'trigger-message': [/^Lakeside Clinic: Recordatorio: su cita es el .* 12:30 pm\..* STOP para salir\.$/, { segments: 1 }],
}

function lineOf(printed: readonly unknown[]): string {
  return printed
    .map((each) =>
      typeof each === 'object' && !Array.isArray(each) ? JSON.stringify(each, (_, value) => (typeof value === 'bigint' ? `${value}` : value)) : String(each),
    )
    .join(' ')
}

describe('the standalone examples', () => {
  it('are all run here', () => {
    expect(readdirSync(folder).filter((name) => name.endsWith('.ts'))).toEqual(
      Object.keys(examples)
        .map((name) => `${name}.ts`)
        .sort(),
    )
  })

  it.each(Object.entries(examples))('%s is short, imports one entry of ours, and says what it is there to show', async (name, expected) => {
    const text = readFileSync(`${folder}${name}.ts`, 'utf8')
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(longestLines)
    expect(text.match(/from 'nophi[^']*'/g)).toHaveLength(1)

    const printed: unknown[][] = []
    vi.spyOn(console, 'log').mockImplementation((...given: unknown[]) => void printed.push(given))
    await import(`../../examples/${name}.ts`)

    expect(printed.length).toBeGreaterThanOrEqual(expected.length)
    for (const [index, wanted] of expected.entries()) {
      const given = printed[index] ?? []
      if (wanted instanceof RegExp) expect(lineOf(given)).toMatch(wanted)
      else if (typeof wanted === 'string') expect(lineOf(given)).toContain(wanted)
      else expect(given[0]).toMatchObject(wanted as object)
    }
  })
})
