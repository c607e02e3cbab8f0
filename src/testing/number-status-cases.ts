import type { NumberStatus } from '../ports/other-ports.js'
import { type ConformanceCase, everythingIn, failureOf, promised } from './conformance-case.js'

/** A number as the service under test knows it, often one that its vendor keeps for tests. */
export interface KnownHolder {
  readonly phone: string
  readonly since: Date
}

export interface NumberStatusSubject {
  readonly numberStatus: NumberStatus
  /** A number that kept its holder since then. */
  readonly same: KnownHolder
  /** One that did not, by whichever of the two words the service says it. */
  readonly gone: KnownHolder
  /** One that the service has no data of. */
  readonly unknown: KnownHolder
}

const answers: readonly unknown[] = ['same-holder', 'reassigned', 'deactivated', 'no-data']

/** The number status contract as cases for any test runner. */
export function numberStatusCases({ numberStatus, same, gone, unknown }: NumberStatusSubject): readonly ConformanceCase[] {
  const ask = ({ phone, since }: KnownHolder, signal = new AbortController().signal): Promise<unknown> => numberStatus.statusOf(phone, since, signal)

  return [
    {
      name: 'describes itself completely',
      run: async () => {
        promised(numberStatus.spec === 1 && numberStatus.name.length > 0, 'spec is 1 and the name is not empty')
        promised(['signed', 'not-required', 'none', 'unknown'].includes(numberStatus.baa.status), 'it says what agreement covers it')
      },
    },
    {
      name: 'says that a number kept its holder only where it knows so',
      run: async () => {
        promised((await ask(same)) === 'same-holder', 'a number that kept its holder is told as the same')
        const changed = await ask(gone)
        promised(changed === 'reassigned' || changed === 'deactivated', 'a number that changed hands or was given up is told as that')
        promised((await ask(unknown)) === 'no-data', 'what it does not know is no data, and never the same holder')
      },
    },
    {
      name: 'answers about a date in the future, or the first of all, in its own words too',
      run: async () => {
        for (const since of [new Date(0), new Date('2100-01-01')])
          promised(answers.includes(await ask({ phone: unknown.phone, since })), 'every answer is one of the four words')
      },
    },
    {
      name: 'does not mix up numbers that it is asked about at once',
      run: async () => {
        const [first, second, third] = await Promise.all([ask(same), ask(gone), ask(same)])
        promised(first === 'same-holder' && second !== 'same-holder' && third === 'same-holder', 'each call answers for its own number')
      },
    },
    {
      name: 'gives up when it is told to, and quotes no number',
      run: async () => {
        const error = await failureOf(() => ask(same, AbortSignal.abort()), 'an aborted call must reject, since an answer would be believed')
        promised(!everythingIn(error).includes(same.phone.replace(/\D/g, '')), 'an error quotes no number')
      },
    },
  ]
}
