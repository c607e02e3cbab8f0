/** A text and where each of its UTF-16 units stands in the file: through escapes, quotes and joins. */
export interface MappedText {
  readonly text: string
  /** Offsets in the file, one for each unit of the text. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

export class MappedTextBuilder {
  #text: string[] = []
  readonly #starts: number[] = []
  readonly #ends: number[] = []

  /** All units of the text stand for the same place. */
  add(text: string, start: number, end: number): this {
    this.#text.push(text)
    for (let unit = 0; unit < text.length; unit++) {
      this.#starts.push(start)
      this.#ends.push(end)
    }
    return this
  }

  /** A stretch of the file, letter for letter. */
  copy(source: string, start: number, end: number): this {
    for (let at = start; at < end; at++) this.add(source.charAt(at), at, at + 1)
    return this
  }

  append({ text, starts, ends }: MappedText): this {
    this.#text.push(text)
    for (const [unit, start] of starts.entries()) {
      this.#starts.push(start)
      this.#ends.push(ends[unit] ?? start)
    }
    return this
  }

  build(): MappedText {
    return { text: this.#text.join(''), starts: this.#starts, ends: this.#ends }
  }
}

export function sliceMapped({ text, starts, ends }: MappedText, from: number, to: number): MappedText {
  return { text: text.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) }
}

/** The place in the file of a span of the text. */
export function placeOf(
  { starts, ends }: MappedText,
  from: number,
  to: number,
  otherwise: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const start = starts[from]
  const end = ends[Math.max(from, to - 1)]
  if (start === undefined || end === undefined) return { start: otherwise.start, end: otherwise.end }
  return { start, end: Math.max(start, end) }
}
