import type { ConformanceCase } from '../../src/testing/conformance-case.js'

/** Names of the cases that a subject breaks. */
export async function brokenCases(cases: readonly ConformanceCase[]): Promise<readonly string[]> {
  const broken: string[] = []
  for (const { name, run, skip } of cases) {
    if (skip !== undefined) continue
    try {
      await run()
    } catch {
      broken.push(name)
    }
  }
  return broken
}
