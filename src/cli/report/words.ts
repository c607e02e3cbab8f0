import type { SuppressionScope } from '../../domain/suppression.js'

/** `2027-01-31 15:00:00 UTC`. */
export function instant(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

export function duration(ms: number): string {
  if (ms < 1_000) return `${ms} ms`
  if (ms < 120_000) return `${Math.round(ms / 1_000)} s`
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} min`
  return ms < 172_800_000 ? `${Math.round(ms / 3_600_000)} h` : `${Math.round(ms / 86_400_000)} days`
}

export function scopeWords(scope: SuppressionScope): string {
  if (scope === 'all') return 'everything'
  return scope === 'marketing' ? 'marketing' : `program ${scope.program}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
