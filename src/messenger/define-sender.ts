import type { Sender } from '../domain/sender.js'
import { isNophiError, NophiError } from '../errors/nophi-error.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { createPhiGuard } from '../phi-guard/index.js'
import { renderServiceText, type ServiceTextName, serviceTexts } from '../wording/index.js'
import { frozen } from './frozen.js'
import { senderSchema } from './schemas.js'

/**
 * Checks, freezes to the last member and returns a sender, as a copy. Throws `INVALID_OPTIONS` with the path, also where a fixed text that answers a person (a
 * STOP, HELP) cannot be worded with it: a contact that cannot stand in a text, a line break in the name. Throws
 * `SENSITIVE_SENDER` when the name, a location or a link host alone tells what care this is and nobody acknowledged it: an
 * envelope from "X Recovery Center" says it all before it is opened (42 CFR 2.13, 45 CFR 164.530(c)).
 */
export function defineSender(sender: Sender): Sender {
  const parsed = parseOrThrow(senderSchema, sender)
  checkServiceTexts(parsed)
  if (parsed.sensitive === undefined) {
    const guard = createPhiGuard()
    const named: readonly (readonly [path: string, name: string])[] = [
      ['name', parsed.name],
      ...(parsed.locations ?? []).map((name, index) => [`locations.${index}`, name] as const),
      ...(parsed.linkHosts ?? []).map((name, index) => [`linkHosts.${index}`, name.replaceAll(/[.-]/g, ' ')] as const),
    ]
    for (const [path, name] of named) {
      if (guard.inspectName(name).verdict === 'blocked') throw new NophiError('SENSITIVE_SENDER', { path })
    }
  }
  return frozen(parsed)
}

/** Each is worded once, in each language, so that none fails when a person waits for it. */
function checkServiceTexts(sender: Sender): void {
  for (const [name, texts] of Object.entries(serviceTexts)) {
    for (const language of Object.keys(texts)) {
      try {
        renderServiceText(name as ServiceTextName, { language, sender })
      } catch (error) {
        const { path = '', problem = 'wrong-type' } = isNophiError(error) ? error.details : {}
        throw new NophiError('INVALID_OPTIONS', { path: String(path).replace(/^sender\./, ''), problem })
      }
    }
  }
}
