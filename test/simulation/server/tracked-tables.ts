import type { Table } from '../../../src/storage/memory/table.js'
import { createTenantTables, type TenantTables } from '../../../src/storage/memory/tenant-tables.js'
import { deleteFromMap, putInMap, type Undo } from '../../../src/storage/memory/undo.js'

/** One row as a transaction wrote it: enough to write it again over any newer state. */
export interface Change {
  readonly table: string
  /** What must be locked for it. Empty: rows that only come, which nobody needs to wait for. */
  readonly lock: string
  readonly key: string
  /** Undefined: deleted. */
  readonly row: unknown
  apply(undo: Undo): void
}

/** Where the changes of the statement that runs are written down; null while none runs. */
export interface Recorder {
  changes: Change[] | null
}

/** The memory storage's own tables, whichever there are, each telling of its writes. */
export function trackedTables(tenant: string, recorder: Recorder): TenantTables {
  const tables = createTenantTables()
  for (const [slice, group] of Object.entries(tables) as [string, Record<string, unknown>][]) {
    for (const [name, value] of Object.entries(group)) {
      const place = `${tenant}:${slice}.${name}`
      if (value instanceof Map) group[name] = new TrackedMap(place, recorder)
      else if (isTable(value)) group[name] = trackedTable(place, recorder, value)
    }
  }
  return tables
}

function isTable(value: unknown): value is Table<unknown, string> {
  return typeof (value as Partial<Table<unknown, string>>).put === 'function'
}

function trackedTable(place: string, recorder: Recorder, table: Table<unknown, string>): Table<unknown, string> {
  const name = place.slice(place.indexOf(':') + 1)
  return {
    ...table,
    put(undo, row) {
      const key = table.keyOf(row)
      recorder.changes?.push({ table: name, lock: `${place}|${key}`, key, row, apply: (again) => table.put(again, row) })
      table.put(undo, row)
    },
    delete(undo, key) {
      if (table.get(key) === undefined) return false
      recorder.changes?.push({ table: name, lock: `${place}|${key}`, key, row: undefined, apply: (again) => void table.delete(again, key) })
      return table.delete(undo, key)
    },
  }
}

class TrackedMap extends Map<unknown, unknown> {
  readonly #place: string
  readonly #name: string
  readonly #recorder: Recorder

  constructor(place: string, recorder: Recorder) {
    super()
    this.#place = place
    this.#name = place.slice(place.indexOf(':') + 1)
    this.#recorder = recorder
  }

  override set(key: unknown, value: unknown): this {
    const { changes } = this.#recorder
    if (changes !== null) changes.push(this.#change(String(key), value, key))
    return super.set(key, value)
  }

  override delete(key: unknown): boolean {
    const place = `${this.#place}|${String(key)}`
    this.#recorder.changes?.push({ table: this.#name, lock: place, key: String(key), row: undefined, apply: (undo) => void deleteFromMap(undo, this, key) })
    return super.delete(key)
  }

  #change(name: string, value: unknown, key: unknown): Change {
    const before = this.get(key)
    // A list in a row stands for many rows of its own: two transactions may add to it side by side.
    if (Array.isArray(value) && (before === undefined || (Array.isArray(before) && before.every((item, index) => item === value[index])))) {
      const added = value.slice(Array.isArray(before) ? before.length : 0)
      const apply = (undo: Undo): void => putInMap(undo, this, key, [...((this.get(key) as unknown[] | undefined) ?? []), ...added])
      return { table: this.#name, lock: '', key: name, row: added, apply }
    }
    return { table: this.#name, lock: `${this.#place}|${name}`, key: name, row: value, apply: (undo) => putInMap(undo, this, key, value) }
  }
}
