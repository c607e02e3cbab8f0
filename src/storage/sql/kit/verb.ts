import type { NophiError } from '../../../errors/nophi-error.js'
import type { Session } from './session.js'

/** One verb of a slice. Calls that wait at the same time are answered by one `run`. */
export interface Verb<Input, Output> {
  /** Two calls that share one of these are never in one `run`: what the first wrote decides the second. None: they may. */
  keys?(input: Input): readonly string[]
  /** It writes nothing, in one statement: outside of a transaction it needs none. */
  readonly reads?: true
  /** What it writes or locks for a call, it does in one statement: those of other verbs may stand between two of its own. */
  readonly whole?: true
  /**
   * Answers in the order of `inputs`. An error as an answer is its caller's alone; a throw is everybody's. One that is `reads`
   * or `whole` asks its first statement before it waits for anything: so the statements of such verbs keep their order.
   */
  run(session: Session, inputs: readonly Input[]): Promise<readonly (Output | NophiError)[]>
}

/** Asks a verb in the running transaction. */
export type Ask = <Input, Output>(verb: Verb<Input, Output>, input: Input) => Promise<Output>

/** A verb that is rare or answers for all: each call is a statement of its own. */
export function each<Input, Output>(run: (session: Session, input: Input) => Promise<Output>): Verb<Input, Output> {
  return {
    async run(session, inputs) {
      const answers: Output[] = []
      for (const input of inputs) answers.push(await run(session, input))
      return answers
    },
  }
}

/** A question without a subject: all who ask at once get the one answer. */
export function shared<Output>(run: (session: Session) => Promise<Output>): Verb<null, Output> {
  return {
    async run(session, inputs) {
      const answer = await run(session)
      return inputs.map(() => answer)
    },
  }
}
