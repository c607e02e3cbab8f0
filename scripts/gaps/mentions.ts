/** Mentions of an IOB file, a word and its tag a line, in small letters unless an acronym, with how often each stands. */
export function mentionsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  let mention: string[] = []
  const close = (): void => {
    const joined = mention
      .join(' ')
      .replace(/ ([-,'/)])/g, '$1')
      .replace(/([-'/(]) /g, '$1')
    if (joined !== '') counts.set(joined, (counts.get(joined) ?? 0) + 1)
    mention = []
  }
  for (const line of text.split(/\r?\n/)) {
    const [word = '', tag = 'O'] = line.split('\t')
    if (!tag.startsWith('I')) close()
    if (tag !== 'O') mention.push(/^\p{Lu}[\p{Lu}\d]+$/u.test(word) ? word : word.toLowerCase())
  }
  close()
  return counts
}
