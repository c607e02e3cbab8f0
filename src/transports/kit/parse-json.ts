/** The members of a JSON object; null for anything else. The parser's own error quotes its input, so it never leaves here. */
export function parseJsonObject(text: string | null): ReadonlyMap<string, unknown> | null {
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : null
  } catch {
    return null
  }
}
