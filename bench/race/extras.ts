import type { KeyProvider } from '../../src/ports/key-provider.js'
import { keysFromSecret } from '../../src/ports/keys-from-secret.js'

/** What a race has on top: opt-outs of one program, numbers of several patients, an index key that rotates meanwhile. */
export interface Extras {
  readonly scopes: boolean
  readonly shared: boolean
  readonly rotation: boolean
}

export const noExtras: Extras = { scopes: false, shared: false, rotation: false }

/** The program that a narrow stop is about, and the one that goes on. */
export const narrowProgram = 'visits'
export const otherProgram = 'results'

/** Every third stop is narrow. */
export function isNarrow({ scopes }: Extras, index: number): boolean {
  return scopes && index % 3 === 0
}

/** Who is texted at a number: nobody named, or two. */
export function patientsOf({ shared }: Extras, index: number): readonly (string | undefined)[] {
  return shared && index % 2 === 0 ? [`${index}-mother`, `${index}-child`] : [undefined]
}

/** A ring in whose rotation `newKey` takes over. */
export function rotatingKeys(secret: string, next: string): KeyProvider {
  return keysFromSecret(secret, { id: 'k1', next: { [newKey]: next } })
}

export const newKey = 'k2'
export const rotator = { actor: { id: 'race', roles: ['administrator'] }, reason: 'race' } as const

export function extrasText(extras: Extras): string {
  const named = [extras.scopes ? 'scopes' : '', extras.shared ? 'shared phones' : '', extras.rotation ? 'rotation' : ''].filter((name) => name !== '')
  return named.length === 0 ? '' : ` with ${named.join(', ')}`
}
