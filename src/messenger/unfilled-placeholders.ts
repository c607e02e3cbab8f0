import { leftoversIn } from '../phi-guard/index.js'
import type { Objection } from './gates/gate-facts.js'

/** `Hi {{firstName}}`: nobody filled the template in, so what the text would have said was not read either. */
export function unfilledPlaceholders(text: string): readonly Objection[] {
  return leftoversIn(text).length === 0 ? [] : [{ code: 'content-unchecked', rule: 'product.unfilled-placeholder' }]
}
