import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

export interface Resource {
  readonly resourceType: string
  readonly id?: string
  readonly entry?: readonly { readonly resource?: Resource }[]
}

/** A file or a folder of FHIR R4 JSON: resources as they are, bundles opened. A file that is no JSON is named, never quoted. */
export function readEvents(path: string): { readonly resources: readonly Resource[]; readonly unreadable: readonly string[] } {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => join(path, name))
    : [path]
  const resources: Resource[] = []
  const unreadable: string[] = []
  for (const file of files) {
    const resource = parse(readFileSync(file, 'utf8'))
    if (resource === null) unreadable.push(file)
    else if (resource.resourceType === 'Bundle')
      resources.push(...(resource.entry ?? []).flatMap(({ resource: inner }) => (inner === undefined ? [] : [inner])))
    else resources.push(resource)
  }
  return { resources, unreadable }
}

function parse(text: string): Resource | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'resourceType' in value ? (value as Resource) : null
  } catch {
    return null
  }
}
