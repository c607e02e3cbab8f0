import type { World } from './world.ts'

/** Words of the day's events that must be nowhere else. */
const words = ['burn', 'burns', 'MRI', 'diabetes', 'diabetic', 'chemo', 'chemotherapy', 'Whitfield', 'HIV']

/** Reads all that was stored, sent and printed for these words. Answers how often one was found. */
export function scan({ recording, carrier, narrator, store }: World): number {
  const sent = carrier
    .accepted()
    .map(({ text }) => text)
    .join('\n')
  const places: readonly (readonly [place: string, text: string, asWord: boolean])[] = [
    ['handed to the storage', recording.everything(), true],
    // In the file one value follows another without a space.
    ['bytes of the file', readable(store.bytes()), false],
    ['sent', sent, true],
    ['printed', narrator.printed(), true],
  ]
  const rows: string[][] = []
  let hits = 0
  for (const [place, text, asWord] of places.filter((each) => each[1] !== '')) {
    const searched = words.filter((word) => asWord || word.length >= 5)
    const found = searched.filter((word) => patternOf(word, asWord).test(text)).length
    hits += found
    rows.push([place, `${(text.length / 1024).toFixed(0)} KB`, String(searched.length), String(found)])
  }
  narrator.table(['where', 'searched', 'words', 'found'], rows)
  return hits
}

/** Whole words, and not a part of a random id, where three letters in a row mean nothing. */
function patternOf(word: string, asWord: boolean): RegExp {
  return new RegExp(asWord ? `(?<![\\w-])${word}(?![\\w-])` : word, word === word.toUpperCase() ? '' : 'i')
}

/** Runs of at least eight printable characters: between them is ciphertext, in which any few letters turn up by chance. */
export function readable(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/[\x20-\x7e]{8,}/g) ?? []
  ).join('\n')
}
