import { parseArgs } from 'node:util'

export interface Options<V extends string, S extends string> {
  /** Of `--name value`. */
  value(name: V): string | undefined
  /** Of `--name value`: a whole number from `least` (1) on. */
  count(name: V, otherwise: number, least?: number): number
  /** Of `--name value`: one of these. */
  oneOf<const T extends string>(name: V, known: readonly T[]): T | undefined
  /** Of `--name value,value`: each one of these. */
  someOf<const T extends string>(name: V, known: readonly T[]): readonly T[] | undefined
  /** Of `--name` alone. */
  isSet(name: S): boolean
}

interface Known<V extends string, S extends string> {
  readonly values?: readonly V[]
  readonly switches?: readonly S[]
}

/** Throws for whatever is not known: a flag that nobody reads would change nothing, unseen. */
export function parseOptions<const V extends string = never, const S extends string = never>(
  args: readonly string[],
  known: Known<V, S>,
  refuse: (problem: string) => never = toThrow,
): Options<V, S> {
  const { values = [], switches = [] } = known
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ])
  const given: Readonly<Record<string, unknown>> = parseArgs({ args: [...args], options, strict: true }).values
  function value(name: V): string | undefined {
    const text = given[name]
    return typeof text === 'string' ? text : undefined
  }

  return {
    value,
    // Nought of something, or no number, would look at nothing and find it sound.
    count(name, otherwise, least = 1) {
      const text = value(name)
      const number = text === undefined ? otherwise : Number(text.trim() || 'none')
      return Number.isSafeInteger(number) && number >= least ? number : refuse(`--${name} takes a whole number from ${least} on`)
    },
    oneOf(name, known) {
      const text = value(name)
      return text === undefined ? undefined : (known.find((each) => each === text) ?? refuse(`--${name} takes one of: ${known.join(', ')}`))
    },
    someOf(name, known) {
      const some = value(name)?.split(',')
      return some?.map((text) => known.find((each) => each === text) ?? refuse(`--${name} takes, parted by commas, some of: ${known.join(', ')}`))
    },
    isSet: (name) => given[name] === true,
  }
}

/** The flags of this command. One that is unknown, or lacks its value, ends it with 2. */
export function readOptions<const V extends string = never, const S extends string = never>(known: Known<V, S>): Options<V, S> {
  try {
    return parseOptions(process.argv.slice(2), known, end)
  } catch (error) {
    const flags = [...(known.values ?? []).map((name) => `--${name} …`), ...(known.switches ?? []).map((name) => `--${name}`)]
    process.stderr.write(`${error instanceof Error ? error.message : 'unreadable arguments'}\nthere are: ${flags.join(' ') || 'none'}\n`)
    process.exit(2)
  }
}

function toThrow(problem: string): never {
  throw new RangeError(problem)
}

function end(problem: string): never {
  process.stderr.write(`${problem}\n`)
  process.exit(2)
}
