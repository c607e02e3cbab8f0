import { pathToFileURL } from 'node:url'
import { isNophiError } from '../errors/nophi-error.js'
import { UsageError } from './usage-error.js'

/** What a configuration file exports as its default; an empty object where it exports none. */
export async function loadConfig(path: string): Promise<object> {
  const module: unknown = await import(pathToFileURL(path).href).catch((error: unknown) =>
    configFault('the configuration threw', error, ': run it with node to see more'),
  )
  return (module as { readonly default?: object | null }).default ?? {}
}

/** An error of ours names the place; of any other the code alone is told, such as `ERR_MODULE_NOT_FOUND`. */
export function configFault(what: string, error: unknown, next = ''): never {
  if (isNophiError(error)) throw error
  const code = (error as { readonly code?: unknown } | null)?.code
  throw new UsageError(typeof code === 'string' && /^[A-Z][A-Z\d_]{2,50}$/.test(code) ? `${what} ${code}${next}` : `${what}${next}`)
}
