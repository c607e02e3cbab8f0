import type { Context } from '../context.js'
import { decideNumber, removeNumber } from './change-numbers.js'
import { correctDeceased, markDeceased } from './mark-deceased.js'
import type { People } from './types.js'

export function createPeople(context: Context): People {
  return Object.freeze({
    markDeceased: (who, by) => markDeceased(context, who, by),
    correctDeceased: (who, by, confirmedBy) => correctDeceased(context, who, by, confirmedBy),
    removeNumber: (who, by) => removeNumber(context, who, by),
    decideNumber: (who, texts, by) => decideNumber(context, who, texts, by),
  } satisfies People)
}
