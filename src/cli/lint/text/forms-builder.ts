import { type MappedText, MappedTextBuilder } from '../mapped-text.js'

/** Beyond these, parts are not combined in every way: each form of each part still stands in one. */
const mostCombined = 16

/** A text put together of parts that may have several forms each. */
export class FormsBuilder {
  #forms: readonly MappedText[] = [{ text: '', starts: [], ends: [] }]
  #run = new MappedTextBuilder()

  add(text: string, start: number, end: number): this {
    this.#run.add(text, start, end)
    return this
  }

  append(value: MappedText): this {
    this.#run.append(value)
    return this
  }

  /** A part with at least one form. */
  join(alternatives: readonly MappedText[]): this {
    const [only, ...more] = alternatives
    if (only !== undefined && more.length === 0) return this.append(only)
    this.#close()
    this.#forms = combined(this.#forms, alternatives)
    return this
  }

  build(): readonly MappedText[] {
    this.#close()
    return this.#forms
  }

  #close(): void {
    this.#forms = combined(this.#forms, [this.#run.build()])
    this.#run = new MappedTextBuilder()
  }
}

function combined(forms: readonly MappedText[], next: readonly MappedText[]): readonly MappedText[] {
  if (forms.length * next.length <= Math.max(mostCombined, forms.length)) return forms.flatMap((form) => next.map((each) => joined(form, each)))
  return Array.from({ length: Math.max(forms.length, next.length) }, (_, index) => joined(at(forms, index), at(next, index)))
}

function at(forms: readonly MappedText[], index: number): MappedText {
  return forms[Math.min(index, forms.length - 1)] as MappedText
}

function joined(left: MappedText, right: MappedText): MappedText {
  if (right.text === '') return left
  return new MappedTextBuilder().append(left).append(right).build()
}
