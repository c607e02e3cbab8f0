import { NophiError } from '../../../errors/nophi-error.js'
import type { Ask, Verb } from './verb.js'

/** Runs a verb for all who wait for it. */
export type RunVerb = <Input, Output>(verb: Verb<Input, Output>, inputs: readonly Input[]) => Promise<readonly (Output | NophiError)[]>

/** The calls of one transaction. */
export interface Calls {
  readonly ask: Ask
  /** A value that is known already, as long as the transaction lasts. */
  answer<T>(value: T): Promise<T>
  /** How many were asked so far. */
  count(): number
  /** Resolves when nothing waits any more. */
  settle(): Promise<void>
  /** Refuses every later call, and those that wait. */
  close(): void
}

interface Waiting {
  readonly input: unknown
  readonly resolve: (answer: unknown) => void
  readonly reject: (error: unknown) => void
}

type Groups = Map<Verb<unknown, unknown>, Waiting[]>

/**
 * Merges calls of one verb that wait at the same time into one statement. A flush begins with `process.nextTick`: by then
 * all microtasks have run, so every chain of calls has come to its next verb. Verbs go in the order of their first call,
 * one statement after another; each caller hears as soon as its statement is answered. Calls asked at once may therefore
 * run in another order than they were asked in, as if asked one by one in that order. `pipelines`: verbs that follow one
 * another and are each `reads` or `whole` are asked before the first is answered; the server still runs them in this order.
 */
export function createCalls(run: RunVerb, pipelines?: true): Calls {
  let groups: Groups = new Map()
  let flushing: Promise<void> | null = null
  let open = true
  let asked = 0

  function begin([verb, waiting]: Group): Promise<void> | undefined {
    if (!open) {
      refuse(waiting)
      return undefined
    }
    const { now, later } = withoutSharedKeys(verb, waiting)
    if (later.length > 0) groups.set(verb, [...later, ...(groups.get(verb) ?? [])])
    return answer(run, verb, now)
  }

  async function flush(): Promise<void> {
    await nextTick()
    while (groups.size > 0) {
      const batch = groups
      groups = new Map()
      if (pipelines) for (const part of partsOf(batch)) await Promise.all(part.map(begin))
      else for (const group of batch) await begin(group)
      await nextTick()
    }
    flushing = null
  }

  return {
    ask<Input, Output>(verb: Verb<Input, Output>, input: Input): Promise<Output> {
      if (!open) return Promise.reject(ended())
      asked += 1
      return new Promise<Output>((resolve, reject) => {
        const waiting: Waiting = { input, resolve: resolve as (answer: unknown) => void, reject }
        const group = groups.get(verb as Verb<unknown, unknown>)
        if (group === undefined) groups.set(verb as Verb<unknown, unknown>, [waiting])
        else group.push(waiting)
        flushing ??= flush()
      })
    },
    answer: (value) => (open ? Promise.resolve(value) : Promise.reject(ended())),
    count: () => asked,
    async settle() {
      while (flushing !== null) await flushing
    },
    close() {
      open = false
      const refused = groups
      groups = new Map()
      for (const waiting of refused.values()) refuse(waiting)
    },
  }
}

/** Runs a transaction's work: all that it asked is answered before its end, and nothing is asked after. */
export async function endingCalls<T>(calls: Calls, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work()
    await calls.settle()
    return result
  } finally {
    calls.close()
    // A statement that is under way must be answered before the transaction is undone.
    await calls.settle()
  }
}

type Group = readonly [verb: Verb<unknown, unknown>, waiting: Waiting[]]

/** In their order: those that may be asked at once together, every other by itself. */
function partsOf(batch: Groups): readonly (readonly Group[])[] {
  const parts: Group[][] = []
  let open: Group[] | null = null
  for (const group of batch) {
    const [{ reads, whole }] = group
    if (!reads && !whole) {
      parts.push([group])
      open = null
      continue
    }
    if (open === null) {
      open = []
      parts.push(open)
    }
    open.push(group)
  }
  return parts
}

function refuse(waiting: readonly Waiting[]): void {
  for (const { reject } of waiting) reject(ended())
}

async function answer(run: RunVerb, verb: Verb<unknown, unknown>, waiting: readonly Waiting[]): Promise<void> {
  try {
    const answers = await run(
      verb,
      waiting.map(({ input }) => input),
    )
    for (let index = 0; index < waiting.length; index++) {
      const { resolve, reject } = waiting[index] as Waiting
      const given = answers[index]
      if (given instanceof NophiError) reject(given)
      else resolve(given)
    }
  } catch (error) {
    for (const { reject } of waiting) reject(error)
  }
}

/** The first call of each key goes now; the rest of it later, and in order. */
function withoutSharedKeys(
  verb: Verb<unknown, unknown>,
  waiting: readonly Waiting[],
): { readonly now: readonly Waiting[]; readonly later: readonly Waiting[] } {
  if (verb.keys === undefined || waiting.length === 1) return { now: waiting, later: [] }
  const taken = new Set<string>()
  const now: Waiting[] = []
  const later: Waiting[] = []
  for (const each of waiting) {
    const keys = verb.keys(each.input)
    if (keys.some((key) => taken.has(key))) later.push(each)
    else now.push(each)
    for (const key of keys) taken.add(key)
  }
  return { now, later }
}

function nextTick(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve))
}

function ended(): NophiError {
  return new NophiError('TRANSACTION_MISMATCH', { problem: 'the transaction has ended' })
}
