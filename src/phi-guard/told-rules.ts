import type { ToldRule } from './told-rule.js'

export const toldRules: readonly ToldRule[] = []
