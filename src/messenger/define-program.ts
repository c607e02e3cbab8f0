import type { Program } from '../domain/program.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { programSchema } from './schemas.js'

/** Checks, freezes and returns a program. Throws `INVALID_OPTIONS` with the path of the fault. */
export function defineProgram(program: Program): Program {
  return Object.freeze(parseOrThrow(programSchema, program) as Program)
}
