import type { PhiGuard } from '../../phi-guard/index.js'

/**
 * Whether a text holds a first name, a clinician's name or the name of a place, by the hardest tier's rules: whoever
 * shares the phone would learn whose text it is, or of whose care. The sender's own name says nothing of a person.
 */
export function namesSomebody(guard: PhiGuard, { text, language }: { readonly text: string; readonly language: string }): boolean {
  return guard.inspect(text, { tier: 'strict', language }).findings.some(({ category, rule }) => category === 'name' || rule === 'place-label')
}
