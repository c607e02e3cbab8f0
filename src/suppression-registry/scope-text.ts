import type { SuppressionScope } from '../domain/suppression.js'

const prefix = 'program:'

/** `all`, `marketing` or `program:<id>`: how a scope is stored. */
export function scopeText(scope: SuppressionScope): string {
  return typeof scope === 'string' ? scope : `${prefix}${scope.program}`
}

/** An unknown scope covers everything: what cannot be read forbids. */
export function readScope(text: string): SuppressionScope {
  if (text.startsWith(prefix)) return { program: text.slice(prefix.length) }
  return text === 'marketing' ? 'marketing' : 'all'
}

/** Whether an event of this scope covers a text. A class or program that is not known counts as covered. */
export function covers(scope: string, program: string | null | undefined, messageClass: string | null | undefined): boolean {
  // One of several patients left the number: the record of people forbids what is for them, and nobody else's text is touched.
  if (scope.startsWith('patient:')) return false
  const read = readScope(scope)
  if (read === 'all') return true
  if (read === 'marketing') return messageClass === undefined || messageClass === null || messageClass === 'marketing'
  return program === undefined || program === null || program === read.program
}
