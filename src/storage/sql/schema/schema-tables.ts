import { wordsOf } from './step.js'
import { schemaSteps } from './steps.js'

/** The tables of the newest schema, by their names without prefix, as the steps create them. */
export function schemaTables(): readonly string[] {
  const created = new Set(['version'])
  const words = wordsOf('postgres', (name) => `<${name}>`)
  for (const { statements } of schemaSteps) {
    for (const statement of statements(words)) {
      const name = /^CREATE TABLE (?:IF NOT EXISTS )?<(\w+)>/.exec(statement)?.[1]
      if (name !== undefined) created.add(name)
      const dropped = /^DROP TABLE (?:IF EXISTS )?<(\w+)>/.exec(statement)?.[1]
      if (dropped !== undefined) created.delete(dropped)
    }
  }
  return [...created]
}
