import { fromUtf8 } from '../../src/internal/bytes.js'
import { sealedPlaces } from '../../src/messenger/sealed-place.js'
import type { KeyProvider } from '../../src/ports/key-provider.js'
import { liveKeys } from '../../src/ports/key-ring.js'
import { sealedColumns } from '../../src/ports/vault-store.js'
import { frame, open } from '../../src/vault/index.js'

type Row = Readonly<Record<string, unknown>>

export interface Dump {
  readonly texts: readonly string[]
  readonly blobs: readonly Uint8Array[]
}

/** Every value of every table, read by plain SQL. */
export async function dumpOf(probe: (text: string) => Promise<readonly Row[]>): Promise<Dump> {
  const tables = await probe("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'nophi_%'")
  const values: unknown[] = []
  for (const { name } of tables) for (const row of await probe(`SELECT * FROM ${String(name)}`)) values.push(...Object.values(row))
  return {
    texts: values.filter((value) => typeof value === 'string'),
    blobs: values.filter((value) => value instanceof Uint8Array).map((bytes) => Uint8Array.from(bytes)),
  }
}

/**
 * What a thief with the database and every key of this process could read: each blob tried with each field key and each
 * data key that still unwraps, at each place that a value of this package is ever bound to, for every id that is stored.
 */
export async function readableIn({ texts, blobs }: Dump, keys: KeyProvider, tenant: string): Promise<readonly string[]> {
  const ids = [...new Set(texts)].filter((text) => /^[\w:-]{2,80}$/.test(text))
  const fieldKeys = new Map((await liveKeys(keys, 'field-encryption')).map(({ id, bytes }) => [id, bytes]))
  const field = (id: string): Uint8Array => fieldKeys.get(id) ?? new Uint8Array(32)
  const purposes = ['content', 'evidence'] as const
  const fieldPlaces = sealedColumns.flatMap((column) =>
    ids.flatMap((id) =>
      column === 'subject-key' ? purposes.map((purpose) => sealedPlaces[column](tenant, `${purpose}:${id}`)) : sealedPlaces[column](tenant, id),
    ),
  )
  const plain: string[] = []
  const dataKeys: { readonly subject: string; readonly purpose: string; readonly bytes: Uint8Array }[] = []
  const rest: Uint8Array[] = []
  for (const blob of blobs) {
    const found = firstOpen(fieldPlaces, (place) => open(field, place, blob))
    if (found === null) rest.push(blob)
    else if (found.bytes.length === 32 && found.place.includes('subject_keys')) dataKeys.push({ ...subjectOf(found.place, ids), bytes: found.bytes })
    else plain.push(fromUtf8(found.bytes))
  }
  for (const { subject, purpose, bytes } of dataKeys) {
    const places = ids.flatMap((id) => [`message|payload|${id}`, `reply|words|${id}`, `consent:${id}`].map((place) => frame(tenant, subject, purpose, place)))
    for (const blob of rest) {
      const found = firstOpen(places, (place) => open(() => bytes, place, blob))
      if (found !== null) plain.push(fromUtf8(found.bytes))
    }
  }
  return plain
}

function firstOpen(places: readonly string[], work: (place: string) => Uint8Array): { readonly place: string; readonly bytes: Uint8Array } | null {
  for (const place of places) {
    try {
      return { place, bytes: work(place) }
    } catch {
      // Another place may be its own.
    }
  }
  return null
}

function subjectOf(place: string, ids: readonly string[]): { readonly subject: string; readonly purpose: string } {
  const purpose = place.includes('7:content') ? 'content' : 'evidence'
  return { purpose, subject: ids.find((id) => place.endsWith(`${id.length}:${id}`)) ?? '' }
}
