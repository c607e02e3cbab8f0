import type { SqlValue } from '../../ports/storage.js'

/** A statement authored with `$1`, `$2` in the words of a driver that counts marks instead. */
export interface Marked {
  readonly text: string
  /** Which value stands at each mark, from 0. */
  readonly order: readonly number[]
}

/** No text of ours holds a `$n` inside a literal. `mark` stands for each value. */
export function markPlaceholders(text: string, mark: string): Marked {
  const order: number[] = []
  const marked = text.replace(/\$(\d+)/g, (_, number: string) => {
    order.push(Number(number) - 1)
    return mark
  })
  return { text: marked, order }
}

/** The text between the values, as a template tag takes it. */
export function splitPlaceholders(text: string): { readonly parts: readonly string[]; readonly order: readonly number[] } {
  const pieces = text.split(/\$(\d+)/)
  return { parts: pieces.filter((_, at) => at % 2 === 0), order: pieces.filter((_, at) => at % 2 === 1).map((number) => Number(number) - 1) }
}

export function inOrder(values: readonly SqlValue[], order: readonly number[]): SqlValue[] {
  return order.map((at) => values[at] ?? null)
}

/** Whether a statement answers with rows. For drivers that do not tell. */
export function returnsRows(text: string): boolean {
  return /^\s*(?:SELECT|WITH|VALUES|PRAGMA|EXPLAIN|SHOW)\b/i.test(text) || /\bRETURNING\b/i.test(text)
}
