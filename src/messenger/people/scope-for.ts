import type { SuppressionScope, SuppressionSource } from '../../domain/suppression.js'
import type { Context } from '../context.js'

/** Where the person's own words, or their representative's, were heard. A list, a provider or a carrier brings none. */
const ownWords: readonly SuppressionSource[] = ['reply', 'phone-call', 'email', 'portal', 'front-desk']

/**
 * What an opt-out covers here. One program only on the person's word and only where it informs; an opt-out of a program
 * that markets covers all marketing, and one of a program that nobody knows covers everything (47 CFR 64.1200(a)(10), (12)).
 */
export function scopeFor({ programs }: Pick<Context, 'programs'>, scope: SuppressionScope | undefined, source: SuppressionSource): SuppressionScope {
  if (scope === undefined || typeof scope === 'string') return scope ?? 'all'
  const program = programs.get(scope.program)
  if (program === undefined || !ownWords.includes(source)) return 'all'
  return program.messageClass === 'marketing' ? 'marketing' : scope
}
