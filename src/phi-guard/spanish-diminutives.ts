/** What a Spanish diminutive may be the small form of: "ronchita" of "roncha", "llaguita" of "llaga", "dolorcito" of "dolor". Folded words, most likely first. */
export function largeForms(word: string): readonly string[] {
  const small = /^(\w{3,}?)(c?)it([oa])s?$/.exec(word)
  if (small === null) return []
  const stem = small[1] as string
  if (small[2] === 'c') return [...(/[lnr]$/.test(stem) ? [stem] : []), `${stem}e`, `${stem}c${small[3]}`]
  const hard = stem.endsWith('qu') ? `${stem.slice(0, -2)}c` : stem.endsWith('gu') ? stem.slice(0, -1) : stem
  return /[lnr]$/.test(hard) ? [`${hard}${small[3]}`, hard] : [`${hard}${small[3]}`]
}
