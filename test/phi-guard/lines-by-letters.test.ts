import { describe, expect, it } from 'vitest'
import { firstNames, homographs, lexicon } from '../../src/phi-guard/lexicon/index.js'
import { LinesByLetters } from '../../src/phi-guard/lines-by-letters.js'
import { Reading } from '../../src/phi-guard/reading.js'

function linesOf(...lists: readonly string[]): { lines: LinesByLetters; read: string[] } {
  const lines = new LinesByLetters()
  const read: string[] = []
  for (const list of lists) lines.add(list, (line) => read.push(line))
  return { lines, read }
}

/** Asks for the first word of a text, as it stands there. */
function openAt(lines: LinesByLetters, text: string): boolean {
  const reading = new Reading()
  reading.read(text)
  const start = reading.tokenStart[0] as number
  return lines.open(reading.codes[start] as number, (reading.tokenEnd[0] as number) - start > 1 ? (reading.codes[start + 1] as number) : 0)
}

describe('the lines of the word lists', () => {
  it('are read once, when a word is asked for that begins as theirs', () => {
    const { lines, read } = linesOf('asthma\nheart\n# as a remark\n\nAspirin')
    expect(openAt(lines, 'lung')).toBe(false)
    expect(read).toEqual([])
    expect(openAt(lines, 'as')).toBe(true)
    expect(read).toEqual(['asthma', 'Aspirin'])
    expect(openAt(lines, 'ask')).toBe(false)
    expect(openAt(lines, 'Healthy')).toBe(true)
    expect(read).toEqual(['asthma', 'Aspirin', 'heart'])
  })

  it('come in the order of the lists', () => {
    const { lines, read } = linesOf('scan\nscar\n', 'scalp', '~scan')
    openAt(lines, 'scalpel')
    expect(read).toEqual(['scan', 'scar', 'scalp', '~scan'])
  })

  it.each([
    ['~shot', 'shot'],
    ['=MRI', 'mri'],
    ['árbol', 'arboles'],
    ['cáncer de piel *', 'CANCER'],
    ['a-fib', 'a fib'],
    ["o'clock", 'o'],
    ['x', 'X'],
    ['9th', '9th'],
    ['œdema', 'oedema'],
    ['ß-test', 'ss'],
    ['“quoted”', 'quotes'],
    ['ждать', 'здесь'],
  ])('%s is read for %s', (line, word) => {
    const { lines, read } = linesOf(line)
    openAt(lines, word)
    expect(read).toEqual([line])
  })

  it('of the vocabulary are all found by their first word, with and without their marks', () => {
    const lists = [...lexicon.map(({ terms }) => terms), homographs, firstNames]
    const all = lists.flatMap((list) => list.split('\n')).filter((line) => line !== '' && !line.startsWith('#'))
    const { lines, read } = linesOf(...lists)
    const known = new Set<string>()
    const missed = all.filter((line) => {
      openAt(lines, line.replace(/^[~=]+/, ''))
      for (const one of read.splice(0)) known.add(one)
      return !known.has(line)
    })
    expect(all.length).toBeGreaterThan(10_000)
    expect(missed).toEqual([])
  })
})
