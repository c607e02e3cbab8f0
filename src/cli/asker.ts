import type { By } from '../domain/actor.js'
import { UsageError } from './usage-error.js'

interface Given {
  readonly actor?: string | undefined
  readonly role?: readonly string[] | undefined
  readonly reason?: string | undefined
}

/** Who asks, for the record. */
export function askerOf({ actor, role = [], reason }: Given): By {
  if (actor === undefined || reason === undefined || role.length === 0) throw new UsageError('--actor, --role and --reason say who asks: all are needed')
  return { actor: { id: actor, roles: role }, reason }
}

/** The one of several ways that was given to say whom it is about. `-` stands for what standard input holds. */
export async function subjectOf(
  ways: Readonly<Record<string, string | undefined>>,
  otherwise: string,
  input: () => Promise<string>,
): Promise<Readonly<Record<string, string>>> {
  const asked = Object.entries(ways).flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
  const [who] = asked
  if (who === undefined || asked.length > 1) throw new UsageError(otherwise)
  const value = who.value === '-' ? (await input()).trim() : who.value
  if (value === '') throw new UsageError('standard input was empty')
  return { [who.name]: value }
}
