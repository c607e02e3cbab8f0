/** Steps as the guard reads them: two a byte, the first in its lower half, each with eight added; in base 64. */
export function packed(steps: Int8Array): string {
  const bytes = new Uint8Array(steps.length / 2)
  for (let at = 0; at < bytes.length; at++) bytes[at] = ((steps[2 * at] as number) + 8) | (((steps[2 * at + 1] as number) + 8) << 4)
  return Buffer.from(bytes).toString('base64')
}
