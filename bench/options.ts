import { parseArgs } from 'node:util'

export interface Options<V extends string, S extends string> {
  /** Of `--name value`. */
  value(name: V): string | undefined
  /** Of `--name` alone. */
  isSet(name: S): boolean
}

interface Known<V extends string, S extends string> {
  readonly values?: readonly V[]
  readonly switches?: readonly S[]
}

/** Throws for whatever is not known: a flag that nobody reads would change nothing, unseen. */
export function parseOptions<const V extends string = never, const S extends string = never>(args: readonly string[], known: Known<V, S>): Options<V, S> {
  const { values = [], switches = [] } = known
  const options = Object.fromEntries([
    ...values.map((name) => [name, { type: 'string' }] as const),
    ...switches.map((name) => [name, { type: 'boolean' }] as const),
  ])
  const given: Readonly<Record<string, unknown>> = parseArgs({ args: [...args], options, strict: true }).values
  return {
    value: (name) => {
      const value = given[name]
      return typeof value === 'string' ? value : undefined
    },
    isSet: (name) => given[name] === true,
  }
}

/** The flags of this command. One that is unknown, or lacks its value, ends it with 2. */
export function readOptions<const V extends string = never, const S extends string = never>(known: Known<V, S>): Options<V, S> {
  try {
    return parseOptions(process.argv.slice(2), known)
  } catch (error) {
    const flags = [...(known.values ?? []).map((name) => `--${name} …`), ...(known.switches ?? []).map((name) => `--${name}`)]
    process.stderr.write(`${error instanceof Error ? error.message : 'unreadable arguments'}\nthere are: ${flags.join(' ') || 'none'}\n`)
    process.exit(2)
  }
}
