/** The name under which a log is signed. After a restore it goes on under another one, so that no name ever has two histories. */
export function originOf(name: string, incarnation: number): string {
  return incarnation === 0 ? name : `${name}~${incarnation}`
}

/** Null when the origin is of another log. */
export function incarnationOf(name: string, origin: string): number | null {
  if (origin === name) return 0
  const [, digits = ''] = origin.startsWith(`${name}~`) ? (/^~([1-9][0-9]{0,8})$/.exec(origin.slice(name.length)) ?? []) : []
  return digits === '' ? null : Number(digits)
}
