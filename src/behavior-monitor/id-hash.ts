/** 53 bits of an event's id: two FNV-1a runs from different offsets. For telling repeats apart, not for secrets. */
export function hashId(id: string): number {
  let a = 0x811c9dc5
  let b = 0xcbf29ce4
  for (let index = 0; index < id.length; index++) {
    const unit = id.charCodeAt(index)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ (unit + index), 0x01000193) ^ (a >>> 15)
  }
  return (a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)
}
