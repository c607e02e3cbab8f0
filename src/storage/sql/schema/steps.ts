import type { SchemaStep } from './step.js'
import { step1 } from './step-1.js'

/** All changes of the schema, oldest first. Add new ones at the end, with the next number. */
export const schemaSteps: readonly SchemaStep[] = [step1]

export const newestVersion: number = Math.max(...schemaSteps.map(({ version }) => version))
