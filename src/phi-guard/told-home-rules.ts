import type { ToldRule } from './told-rule.js'

/** What is told of a body and of living with care at home: a table of its own, since a mask holds 31 rules. The place of a rule is its bit. */
export const toldHomeRules: readonly ToldRule[] = []
