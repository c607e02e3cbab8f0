/** What a transaction would have to take back, newest last. */
export interface Undo {
  record(step: () => void): void
  mark(): number
  /** Takes back everything recorded after `mark`, newest first. */
  backTo(mark: number): void
}

export function createUndo(): Undo {
  const steps: (() => void)[] = []
  return {
    record(step) {
      steps.push(step)
    },
    mark: () => steps.length,
    backTo(mark) {
      while (steps.length > mark) steps.pop()?.()
    },
  }
}

export function putInMap<K, V>(undo: Undo, map: Map<K, V>, key: K, value: V): void {
  const before = map.get(key)
  map.set(key, value)
  undo.record(before === undefined ? () => map.delete(key) : () => map.set(key, before))
}

export function deleteFromMap<K, V>(undo: Undo, map: Map<K, V>, key: K): boolean {
  const before = map.get(key)
  if (before === undefined) return false
  map.delete(key)
  undo.record(() => map.set(key, before))
  return true
}
