/** A text that names another one of the resource by its key. */
export interface Reference {
  readonly start: number
  readonly end: number
  readonly namespace: string | undefined
  /** Parts joined by `/`. */
  readonly key: string
  /** Whether options beside the key may choose a context of it. */
  readonly hasContext: boolean
}

// `$t(key)`, `$t(namespace:key, { "count": 1 })` of i18next; `@:key`, `@.lower:(key)`, `@:{'key'}` of vue-i18n. A key that a placeholder makes is none.
const nested = /\$t\(\s*(?:([\w-]+):)?([^\s,:()'"{}]+)\s*(,(?:[^()"']|"[^"]*"|'[^']*'|\([^()]*\))*)?\)/g
const linked = /@(?:\.\w+)?:(?:\(([^()\s'"{}]+)\)|\{'([^'{}]+)'\}|([A-Za-z_]\w*(?:[.-]\w+)*))/g

export function referencesIn(text: string): Reference[] {
  if (!text.includes('$t(') && !text.includes('@')) return []
  const found = [
    ...[...text.matchAll(nested)].map(({ index, 0: { length }, 1: namespace, 2: key = '', 3: options = '' }) => ({
      start: index,
      end: index + length,
      namespace,
      key,
      hasContext: options.includes('context'),
    })),
    ...[...text.matchAll(linked)].map(({ index, 0: { length }, 1: bracketed, 2: quoted, 3: bare }) => ({
      start: index,
      end: index + length,
      namespace: undefined,
      key: bracketed ?? quoted ?? bare ?? '',
      hasContext: false,
    })),
  ]
  return found.map((each) => ({ ...each, key: each.key.replaceAll('.', '/') })).sort((left, right) => left.start - right.start)
}
