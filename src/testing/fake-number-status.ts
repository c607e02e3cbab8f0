import * as z from 'zod'
import type { DetectorBaa } from '../domain/baa.js'
import { parseOrThrow } from '../errors/parse-options.js'
import type { NumberStatus } from '../ports/other-ports.js'

const holders = ['same-holder', 'reassigned', 'deactivated', 'no-data', 'throw', 'hang'] as const

/** `throw`: fails with a foreign error that quotes the number, as clients do. `hang`: never answers. */
export type FakeHolder = (typeof holders)[number]

export interface FakeNumberStatusScript {
  /** What it says of a number, in E.164. */
  readonly numbers?: Readonly<Record<string, FakeHolder>> | undefined
  /** Of every other number. Default `same-holder`. */
  readonly otherwise?: FakeHolder | undefined
  /** Default: a signed agreement. */
  readonly baa?: DetectorBaa | undefined
}

export interface FakeNumberStatus extends NumberStatus {
  /** What was asked, in order. A method, so that printing the double prints no number. */
  asked(): readonly { readonly phone: string; readonly since: Date }[]
  /** From now on. Without a number: of every number that the script does not name. Throws `INVALID_REQUEST` for another word. */
  answer(holder: FakeHolder, phone?: string): void
}

/**
 * A scripted number status for tests: says what it is told to, fails and hangs on request, and remembers what it was asked.
 * Throws `INVALID_OPTIONS` for an unknown key or answer.
 */
export function fakeNumberStatus(script: FakeNumberStatusScript = {}): FakeNumberStatus {
  const given = parseOrThrow(scriptSchema(), script)
  const numbers = new Map(Object.entries(given.numbers ?? {}))
  let otherwise = given.otherwise ?? 'same-holder'
  const questions: { readonly phone: string; readonly since: Date }[] = []
  return {
    spec: 1,
    name: 'fake-number-status',
    baa: given.baa ?? { status: 'signed', reference: 'TEST-BAA', effectiveFrom: '2020-01-01' },
    async statusOf(phone, since, signal) {
      signal.throwIfAborted()
      questions.push({ phone, since })
      const holder = numbers.get(phone) ?? otherwise
      if (holder === 'throw') throw new Error(`no answer about ${phone}`)
      if (holder !== 'hang') return holder
      return new Promise(() => {})
    },
    asked: () => [...questions],
    answer(holder, phone) {
      parseOrThrow(z.enum(holders), holder, 'INVALID_REQUEST', 'holder')
      if (phone === undefined) otherwise = holder
      else numbers.set(phone, holder)
    },
  }
}

function scriptSchema(): z.ZodType<FakeNumberStatusScript> {
  const holder = z.enum(holders)
  // Not a record: the path of its fault would be a number.
  const numbers = z.custom<Record<string, FakeHolder>>((value) => z.array(holder).safeParse(Object.values(value ?? {})).success)
  return z.strictObject({ numbers: numbers.optional(), otherwise: holder.optional(), baa: z.custom<DetectorBaa>().optional() })
}
