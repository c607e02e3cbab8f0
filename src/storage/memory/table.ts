import { OrderedSet } from './ordered-set.js'
import type { Undo } from './undo.js'

/** Where a row stands in one index: its group (null: not in it), and its place there; equal places go by key. */
export interface IndexDefinition<Row> {
  readonly group: (row: Row) => string | null
  readonly order: (row: Row) => number
}

/** Rows by key, with indexes that follow every change and every undo of a change. Rows are replaced, never changed. */
export interface Table<Row, Name extends string> {
  keyOf(row: Row): string
  get(key: string): Row | undefined
  put(undo: Undo, row: Row): void
  delete(undo: Undo, key: string): boolean
  count(index: Name, group: string): number
  groups(index: Name): readonly string[]
  first(index: Name, group: string): Row | undefined
  ascending(index: Name, group: string, before?: (row: Row) => boolean): Generator<Row>
  descending(index: Name, group: string, before?: (row: Row) => boolean): Generator<Row>
}

interface Slot<Row> {
  readonly key: string
  row: Row
}

/** Most groups hold one row, which then stands there itself. */
type Group<Row> = Slot<Row> | OrderedSet<Slot<Row>>

interface Index<Row> {
  readonly definition: IndexDefinition<Row>
  readonly groups: Map<string, Group<Row>>
}

export function createTable<Row, Name extends string>(
  keyOf: (row: Row) => string,
  definitions: Readonly<Record<Name, IndexDefinition<Row>>>,
): Table<Row, Name> {
  const slots = new Map<string, Slot<Row>>()
  const indexes = {} as Record<Name, Index<Row>>
  for (const name of Object.keys(definitions) as Name[]) indexes[name] = { definition: definitions[name], groups: new Map() }
  const all: readonly Index<Row>[] = Object.values(indexes)

  function enter({ definition, groups }: Index<Row>, slot: Slot<Row>, row: Row, name: string | null): void {
    if (name === null) return
    const group = groups.get(name)
    if (group === undefined) groups.set(name, slot)
    else if (group instanceof OrderedSet) group.add(definition.order(row), slot)
    else {
      const both = new OrderedSet<Slot<Row>>()
      both.add(definition.order(group.row), group)
      both.add(definition.order(row), slot)
      groups.set(name, both)
    }
  }

  function leave({ definition, groups }: Index<Row>, slot: Slot<Row>, row: Row, name: string | null): void {
    const group = name === null ? undefined : groups.get(name)
    if (name === null || group === undefined) return
    if (group === slot) groups.delete(name)
    else if (group instanceof OrderedSet) {
      group.delete(definition.order(row), slot)
      if (group.size === 0) groups.delete(name)
    }
  }

  function replace(slot: Slot<Row>, row: Row): void {
    const before = slot.row
    for (const index of all) {
      const { group, order } = index.definition
      const [from, to] = [group(before), group(row)]
      if (from === to && (to === null || order(before) === order(row))) continue
      leave(index, slot, before, from)
      enter(index, slot, row, to)
    }
    slot.row = row
  }

  function write(key: string, row: Row | undefined): void {
    const slot = slots.get(key)
    if (slot !== undefined && row !== undefined) replace(slot, row)
    else if (slot !== undefined) {
      slots.delete(key)
      for (const index of all) leave(index, slot, slot.row, index.definition.group(slot.row))
    } else if (row !== undefined) {
      const fresh = { key, row }
      slots.set(key, fresh)
      for (const index of all) enter(index, fresh, row, index.definition.group(row))
    }
  }

  return {
    keyOf,
    get: (key) => slots.get(key)?.row,
    put(undo, row) {
      const key = keyOf(row)
      const before = slots.get(key)?.row
      write(key, row)
      undo.record(() => write(key, before))
    },
    delete(undo, key) {
      const before = slots.get(key)?.row
      if (before === undefined) return false
      write(key, undefined)
      undo.record(() => write(key, before))
      return true
    },
    count(index, name) {
      const group = indexes[index].groups.get(name)
      return group instanceof OrderedSet ? group.size : group === undefined ? 0 : 1
    },
    groups: (index) => [...indexes[index].groups.keys()],
    first(index, name) {
      const group = indexes[index].groups.get(name)
      return group instanceof OrderedSet ? group.first()?.row : group?.row
    },
    *ascending(index, name, before) {
      const group = indexes[index].groups.get(name)
      if (group instanceof OrderedSet) for (const slot of group.ascending(before && (({ row }) => before(row)))) yield slot.row
      else if (group !== undefined && before?.(group.row) !== true) yield group.row
    },
    *descending(index, name, before) {
      const group = indexes[index].groups.get(name)
      if (group instanceof OrderedSet) for (const slot of group.descending(before && (({ row }) => before(row)))) yield slot.row
      else if (group !== undefined && before?.(group.row) !== false) yield group.row
    },
  }
}

/** The first rows that satisfy `wanted`, at most `limit`: a list, so that the table may change afterwards. */
export function take<Row>(rows: Iterable<Row>, limit: number, wanted: (row: Row) => boolean = () => true): Row[] {
  const taken: Row[] = []
  if (limit <= 0) return taken
  for (const row of rows) {
    if (!wanted(row)) continue
    taken.push(row)
    if (taken.length >= limit) break
  }
  return taken
}

/** The leading rows for which `inside` holds, at most `limit`. */
export function takeWhile<Row>(rows: Iterable<Row>, limit: number, inside: (row: Row) => boolean): Row[] {
  const taken: Row[] = []
  if (limit <= 0) return taken
  for (const row of rows) {
    if (!inside(row)) break
    taken.push(row)
    if (taken.length >= limit) break
  }
  return taken
}
