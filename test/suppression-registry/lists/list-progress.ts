import type { StoreConfig } from '../../faults/config.js'

/** What the importing process is told. */
export interface ListRun {
  readonly store: StoreConfig
  readonly secret: string
  readonly numbers: number
  readonly afterLine: number
  /** It tells how far it is every so many lines. */
  readonly step: number
  /** The numbers go out again, and each is looked up in what went in. */
  readonly exports: boolean
}

export interface ListProgress {
  readonly line: number
  readonly added: number
  readonly known: number
  readonly bad: number
  readonly seconds: number
  /** Of the importing process alone. */
  readonly cpuSeconds: number
  readonly peakMb: number
  /** Numbers that came out exactly once and had gone in, and how long that took; null: nothing was exported. */
  readonly exported: { readonly right: number; readonly wrong: number; readonly seconds: number } | null
}

/** Every so many lines stands one that is no number. */
export const badEvery = 1_000

/**
 * A number that no telephone can have: exchanges of North America begin with 2 to 9, these with 0 or 1. Room for
 * 1,600 million.
 */
export function madeUpNumber(index: number): string {
  const rest = Math.floor(index / 800)
  return `+1${200 + (index % 800)}${String(Math.floor(rest / 10_000)).padStart(3, '0')}${String(rest % 10_000).padStart(4, '0')}`
}

export function indexOfMadeUp(phone: string): number {
  return (Number(phone.slice(5, 8)) * 10_000 + Number(phone.slice(8))) * 800 + Number(phone.slice(2, 5)) - 200
}

/** A CSV file of so many numbers, with a first line of names, as a stream gives it. */
export function* listBytes(numbers: number): Generator<Uint8Array> {
  let text = 'phone\r\n'
  for (let index = 0; index < numbers; index++) {
    text += `"${madeUpNumber(index)}"\r\n`
    if (index % badEvery === badEvery - 1) text += 'no number\r\n'
    if (text.length < 65_536) continue
    yield new TextEncoder().encode(text)
    text = ''
  }
  yield new TextEncoder().encode(text)
}
