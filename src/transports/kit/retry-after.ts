const longestMs = 86_400_000

/** Milliseconds, from seconds or from a date measured against the reply's own `Date`, since clocks differ (RFC 9110 10.2.3). At most a day. */
export function retryAfterMs(headers: Headers): number | undefined {
  const value = headers.get('retry-after')?.trim() ?? ''
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.parse(headers.get('date') ?? '')
  return Number.isFinite(wait) && wait >= 0 ? Math.min(wait, longestMs) : undefined
}
