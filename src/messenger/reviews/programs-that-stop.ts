import type { SuppressionScope } from '../../domain/suppression.js'
import { NophiError } from '../../errors/nophi-error.js'
import { programOf, type Settings } from '../context.js'
import type { ReviewDecision } from './types.js'

type Narrower = Extract<ReviewDecision, { readonly decision: 'opt-out-program' }>

/** What stops instead of everything. Marketing is never narrower than all marketing. Throws `UNKNOWN_PROGRAM`, `INVALID_REQUEST`. */
export function programsThatStop(context: Settings, decision: Narrower): readonly SuppressionScope[] {
  const named = new Set(('stops' in decision ? decision.stops : decision.goOn).map((id) => programOf(context, id)))
  if ('stops' in decision) return scopesOf([...named])
  if ([...named].some(({ messageClass }) => messageClass === 'marketing'))
    throw new NophiError('INVALID_REQUEST', { path: 'decision.goOn', problem: 'marketing needs the consent of the person' })
  const rest = scopesOf([...context.programs.values()].filter((program) => !named.has(program)))
  return rest.includes('marketing') ? rest : [...rest, 'marketing']
}

function scopesOf(programs: readonly { readonly id: string; readonly messageClass: string }[]): SuppressionScope[] {
  const narrow = programs.filter(({ messageClass }) => messageClass !== 'marketing').map(({ id }) => ({ program: id }))
  return narrow.length === programs.length ? narrow : [...narrow, 'marketing']
}
