const firstSign = 40
const backslash = 92

/** As the guard unpacks them: two steps a sign, from -4 to 4 each; other pairs as `!` and a sign for each. */
export function packed(steps: Int8Array): string {
  let signs = ''
  for (let at = 0; at < steps.length; at += 2) {
    const [one, other] = [steps[at] ?? 0, steps[at + 1] ?? 0]
    signs += Math.abs(one) <= 4 && Math.abs(other) <= 4 ? sign((one + 4) * 9 + other + 4) : `!${sign(one + 8)}${sign(other + 8)}`
  }
  return signs
}

function sign(value: number): string {
  const code = firstSign + value
  return String.fromCharCode(code < backslash ? code : code + 1)
}
