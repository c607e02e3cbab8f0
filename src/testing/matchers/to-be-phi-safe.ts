import type { Tier } from '../../domain/content.js'
import { createPhiGuard } from '../../phi-guard/index.js'
import { type MatcherResult, notText, result } from './matcher-result.js'

/** Passes when the guard finds nothing that blocks. Default tier `reminder`. Says which rules found something, never what. */
export function toBePhiSafe(received: unknown, options: { readonly tier?: Tier | undefined } = {}): MatcherResult {
  if (typeof received !== 'string') return notText()
  const { verdict, findings } = createPhiGuard(options).inspect(received)
  const rules = findings.filter(({ blocking }) => blocking).map(({ category, rule }) => `${category} (${rule})`)
  return result(
    verdict === 'clear',
    `expected a text without health information, found: ${rules.join(', ')}`,
    'expected the guard to block this text, it is clear',
  )
}
