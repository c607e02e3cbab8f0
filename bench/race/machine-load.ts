import { cpus } from 'node:os'

/** From now on: the share of all processors that worked, whoever's work it was. */
export function watchLoad(): () => number {
  const before = sum()
  return () => {
    const after = sum()
    const all = after.all - before.all
    return all === 0 ? 0 : (all - (after.idle - before.idle)) / all
  }
}

function sum(): { readonly idle: number; readonly all: number } {
  let [idle, all] = [0, 0]
  for (const { times } of cpus()) {
    idle += times.idle
    all += times.user + times.nice + times.sys + times.idle + times.irq
  }
  return { idle, all }
}
