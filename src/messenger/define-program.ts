import type { Program } from '../domain/program.js'
import { parseOrThrow } from '../errors/parse-options.js'
import { frozen } from './frozen.js'
import { programSchema } from './schemas.js'

/** Checks, freezes to the last member and returns a program, as a copy. Throws `INVALID_OPTIONS` with the path of the fault. */
export function defineProgram(program: Program): Program {
  return frozen(parseOrThrow(programSchema, program))
}
