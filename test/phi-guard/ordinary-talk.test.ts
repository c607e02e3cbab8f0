import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createPhiGuard } from '../../src/phi-guard/index.js'

interface Row {
  readonly id: string
  readonly text: string
}

const guard = createPhiGuard()
const verdictOf = (text: string): string => guard.inspect(text).verdict
const rowsOf = (language: 'en' | 'es'): readonly Row[] =>
  readFileSync(new URL(`./dev/ordinary-${language}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row)

/** Still stopped, by the reason. */
const stopped: Readonly<Record<string, readonly string[]>> = {
  'a ward, a clinic or its bill writes the same words': [
    'o-en-027 o-en-175 o-en-739 o-en-760 o-en-770 o-en-772 o-en-776 o-en-797 o-en-813 o-en-933 o-en-948 o-en-1018 o-en-1030',
    'o-es-020 o-es-288 o-es-470 o-es-485 o-es-493',
  ],
  'a medical word stands as it stands in a text about care': [
    'o-en-737 o-en-804 o-en-814 o-en-838 o-en-1042 o-en-1044 o-en-1074',
    'o-es-440 o-es-593 o-es-606',
  ],
  'a balance stands beside an appointment': ['o-en-989'],
}
const known = new Set(Object.values(stopped).flatMap((lines) => lines.flatMap((line) => line.split(' '))))

describe('ordinary talk of friends, families, schools, shops, banks and bosses', () => {
  it.each(['en', 'es'] as const)('is never stopped, but for texts that are named with a reason: %s', (language) => {
    expect(rowsOf(language).filter(({ id, text }) => !known.has(id) && verdictOf(text) !== 'clear')).toEqual([])
  })

  it.each([
    'Your scan showed something. Bring popcorn money for the raffle, and see Dr. Hahn at 9',
    'Mom was moved to the icu, I left the cake with the nurse',
  ])('excuses nothing that is said of care beside it: %s', (text) => {
    expect(verdictOf(text)).toBe('blocked')
  })

  it('excuses no specially protected care beside a match or a party', () => {
    expect(verdictOf('Six months off the booze, pick up your chip tonight, pizza after')).toBe('blocked')
  })

  it('knows a question after a symptom from a question how a word is written', () => {
    expect(verdictOf('Do you still bleed after brushing?')).toBe('blocked')
    expect(verdictOf('How do you spell necessary?')).toBe('clear')
  })

  it('knows the drug from the ace of a team and from a wall', () => {
    expect(verdictOf('Eres un crack, qué golazo')).toBe('clear')
    expect(verdictOf('There is a crack in the bedroom wall')).toBe('clear')
    expect(verdictOf('Su hijo fuma crack')).toBe('blocked')
  })
})
