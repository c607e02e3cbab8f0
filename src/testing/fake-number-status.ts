import type { DetectorBaa } from '../domain/baa.js'
import type { NumberStatus } from '../ports/other-ports.js'

/** `throw`: fails with a foreign error that quotes the number, as clients do. `hang`: never answers. */
export type FakeHolder = 'same-holder' | 'reassigned' | 'deactivated' | 'no-data' | 'throw' | 'hang'

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
  /** From now on. Without a number: of every number that the script does not name. */
  answer(holder: FakeHolder, phone?: string): void
}

/** A scripted number status for tests: says what it is told to, fails and hangs on request, and remembers what it was asked. */
export function fakeNumberStatus(script: FakeNumberStatusScript = {}): FakeNumberStatus {
  const numbers = new Map(Object.entries(script.numbers ?? {}))
  let otherwise = script.otherwise ?? 'same-holder'
  const questions: { readonly phone: string; readonly since: Date }[] = []
  return {
    spec: 1,
    name: 'fake-number-status',
    baa: script.baa ?? { status: 'signed', reference: 'TEST-BAA', effectiveFrom: '2020-01-01' },
    async statusOf(phone, since, signal) {
      signal.throwIfAborted()
      questions.push({ phone, since })
      const holder = numbers.get(phone) ?? otherwise
      if (holder === 'throw') throw new Error(`no answer about ${phone}`)
      if (holder !== 'hang') return holder
      return new Promise(() => {})
    },
    asked: () => questions,
    answer(holder, phone) {
      if (phone === undefined) otherwise = holder
      else numbers.set(phone, holder)
    },
  }
}
