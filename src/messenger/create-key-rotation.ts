import { advanceFieldKey } from './advance-field-key.js'
import { advanceIndexKey } from './advance-index-key.js'
import type { Context } from './context.js'
import type { KeyRotation } from './key-rotation-types.js'

export function createKeyRotation(context: Context): KeyRotation {
  return {
    advanceIndexKey: async (step, by) => advanceIndexKey(context, step, by),
    advanceFieldKey: async (step, by) => advanceFieldKey(context, step, by),
  }
}
