import * as z from 'zod'
import type { GivenRuntime, Runtime } from '../domain/runtime.js'
import { sleepOf } from '../internal/sleep-of.js'
import { systemRuntime } from '../internal/system-runtime.js'

const methods = ['now', 'sleep', 'randomBytes', 'id'] as const satisfies readonly (keyof GivenRuntime)[]

/** A host's clock, ids and randomness; the fault names the first method that is missing. Gives a whole runtime. */
export const runtimeSchema: z.ZodType<Runtime, GivenRuntime> = z
  .custom<GivenRuntime>((value) => typeof value === 'object' && value !== null)
  .superRefine((given, context) => {
    const written = given?.monotonic === undefined ? methods : ([...methods, 'monotonic'] as const)
    const unfit = written.find((method) => typeof given?.[method] !== 'function')
    if (unfit !== undefined) context.addIssue({ code: 'custom', path: [unfit] })
  })
  .transform(completeRuntime)

/** Options once they were read: their runtime is whole. */
export type WithRuntime<Options> = Omit<Options, 'runtime'> & { readonly runtime?: Runtime | undefined }

/** Methods are called on what the host gave, which may be of a class. */
function completeRuntime(given: GivenRuntime): Runtime {
  return {
    now: () => given.now(),
    monotonic: () => (given.monotonic === undefined ? systemRuntime.monotonic() : given.monotonic()),
    sleep: sleepOf(given),
    randomBytes: (length) => given.randomBytes(length),
    id: () => given.id(),
  }
}
