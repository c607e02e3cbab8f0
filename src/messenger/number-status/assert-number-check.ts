import { isForReading } from '../../domain/baa.js'
import { NophiError } from '../../errors/nophi-error.js'
import type { Policy } from '../../policy/index.js'
import type { NumberStatus } from '../../ports/other-ports.js'

/** At construction: who is told numbers has agreed to it, and what the policy requires can be had. Throws `INVALID_OPTIONS`. */
export function assertNumberCheck(
  numberStatus: NumberStatus | undefined,
  { required }: Policy['numberCheck'],
  programs: ReadonlyMap<string, unknown>,
): NumberStatus | null {
  if (numberStatus !== undefined && !isForReading(numberStatus.baa))
    throw new NophiError('INVALID_OPTIONS', { path: 'numberStatus.baa', problem: 'no agreement that covers reading' })
  const path = 'policy.numberCheck.required'
  if (required !== false && numberStatus === undefined) throw new NophiError('INVALID_OPTIONS', { path, problem: 'no number status to ask' })
  if (typeof required !== 'boolean' && !required.every((program) => programs.has(program)))
    throw new NophiError('INVALID_OPTIONS', { path, problem: 'no such program' })
  return numberStatus ?? null
}
