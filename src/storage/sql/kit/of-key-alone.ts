/** Whether a mac that begins with `prefix`, a key's id and a colon, is of that very key: another's id may begin so too, as `phone:2` does with `phone:`. */
export function ofKeyAlone(mac: string, prefix: string): string {
  return `SUBSTR(${mac}, LENGTH(CAST(${prefix} AS TEXT)) + 1) NOT LIKE '%:%'`
}
