/** A resource and where its bundle says it lives. */
interface Known {
  readonly type: string
  readonly id: string | undefined
  readonly fullUrl: string | undefined
  readonly resource: object
}

/** `ambiguous`: several records answer to this reference, and it is not ours to choose. */
export type Found = { readonly type: string; readonly resource: object } | 'none' | 'ambiguous'

export interface ResourceIndex {
  /** Resolves within what was given: relative and absolute references, `urn:uuid:` and, for the resource at hand, `#contained`. */
  find(reference: string, contained: readonly unknown[]): Found
  /** All resources of one type. */
  ofType(type: string): readonly object[]
}

/** Reads resources, bundle entries and bundles, also nested. What is none of them is passed over: it answers to no reference. */
export function createResourceIndex(related: readonly unknown[]): ResourceIndex {
  const known: Known[] = []
  const seen = new Set<object>()

  function add(value: unknown, fullUrl: string | undefined): void {
    if (!isObject(value) || seen.has(value)) return
    seen.add(value)
    const { resourceType, id, entry, resource } = value as { resourceType?: unknown; id?: unknown; entry?: unknown; resource?: unknown; fullUrl?: unknown }
    if (resourceType === 'Bundle') for (const each of Array.isArray(entry) ? entry : []) add(each, undefined)
    else if (typeof resourceType === 'string') known.push({ type: resourceType, id: asText(id), fullUrl, resource: value })
    else if (isObject(resource)) add(resource, asText((value as { fullUrl?: unknown }).fullUrl))
  }
  for (const each of related) add(each, undefined)

  return {
    find(reference, contained) {
      if (reference.startsWith('#'))
        return only(
          contained
            .filter(isObject)
            .filter((each) => (each as { id?: unknown }).id === reference.slice(1))
            .map(describe),
        )
      const exact = known.filter((each) => each.fullUrl === reference)
      if (exact.length > 0) return only(exact)
      const target = typeAndId(reference)
      if (target === null) return 'none'
      // An absolute address that a bundle does not list may still be a resource that was given without its address.
      return only(known.filter((each) => each.type === target.type && each.id === target.id && (target.relative || each.fullUrl === undefined)))
    },
    ofType: (type) => known.filter((each) => each.type === type).map((each) => each.resource),
  }
}

/** `Patient/1`, `https://host/fhir/Patient/1`, either with `/_history/2`. */
export function typeAndId(reference: string): { readonly type: string; readonly id: string; readonly relative: boolean } | null {
  const match = /^(https?:\/\/[^?#]+\/)?([A-Z][A-Za-z]+)\/([A-Za-z0-9._-]+)(\/_history\/[A-Za-z0-9._-]+)?$/.exec(reference)
  return match === null ? null : { type: match[2] as string, id: match[3] as string, relative: match[1] === undefined }
}

function only(candidates: readonly { readonly type: string; readonly resource: object }[]): Found {
  return candidates.length === 1 && candidates[0] !== undefined ? candidates[0] : candidates.length === 0 ? 'none' : 'ambiguous'
}

function describe(resource: object): { type: string; resource: object } {
  return { type: asText((resource as { resourceType?: unknown }).resourceType) ?? '', resource }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}
