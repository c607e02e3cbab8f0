import type * as TypeScript from 'typescript'
import { NophiError } from '../../../errors/nophi-error.js'

type Load = () => Promise<{ readonly default: unknown }>

/** TypeScript 7 has no parser that a program may call; its makers publish the one of 6 under a name of its own. */
const packages: readonly Load[] = [() => import('typescript'), () => import('@typescript/typescript6')]

/** The first that is installed and has its parser. Throws `MISSING_DEPENDENCY`. */
export async function loadTypeScript(from: readonly Load[] = packages): Promise<typeof TypeScript> {
  for (const load of from) {
    const library = await load().then(
      (loaded) => loaded.default,
      () => undefined,
    )
    if (hasParser(library)) return library
  }
  throw new NophiError('MISSING_DEPENDENCY', {
    path: 'typescript',
    problem: 'to lint code, install typescript 5 or 6, or @typescript/typescript6 beside typescript 7, which has no parser for others',
  })
}

function hasParser(library: unknown): library is typeof TypeScript {
  return typeof (library as Partial<typeof TypeScript> | undefined)?.createSourceFile === 'function'
}
