import type { TextClass } from './text-class.js'

const prefix = 'service:'

/** Fixed texts that answer a person: `service:opt-out-confirmation`. */
export function isServiceKind(kind: string): boolean {
  return kind.startsWith(prefix)
}

export function serviceKind(name: string): string {
  return `${prefix}${name}`
}

export function serviceClassOf(kind: string): TextClass {
  const name = kind.slice(prefix.length)
  if (name.startsWith('opt-out') || name === 'wrong-number-closed') return 'opt-out-confirmation'
  if (name === 'help') return 'help'
  if (name === 'opt-in-confirmation' || name === 'opt-in-request') return name
  return 'answer'
}
