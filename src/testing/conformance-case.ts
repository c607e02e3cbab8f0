/** One promise of a contract, as data: any test runner can walk a list of these. `run` rejects with a sentence when the promise is broken. */
export interface ConformanceCase {
  readonly name: string
  run(): Promise<void>
  /** Why this case does not apply. A case without a reason must run. */
  readonly skip?: string | undefined
}

/** Throws the sentence when the promise does not hold. The sentence holds no value of the adapter under test. */
export function promised(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence)
}

/** The error a call ends with; throws when it does not fail. */
export async function failureOf(work: () => Promise<unknown>, sentence: string): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error(sentence)
}

/** Everything a log could print of a value: message, stack, members, also hidden and nested ones. */
export function everythingIn(value: unknown, depth = 0): string {
  if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return String(value)
  if (depth > 6) return ''
  const parts = value instanceof Error ? [value.name, value.message, value.stack ?? ''] : []
  for (const key of Reflect.ownKeys(value)) {
    const { value: member } = Object.getOwnPropertyDescriptor(value, key) ?? {}
    parts.push(String(key), everythingIn(member, depth + 1))
  }
  return parts.join(' ')
}
