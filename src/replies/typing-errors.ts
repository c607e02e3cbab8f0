/** Keys beside each key of an English keyboard, letters and the digits above them. */
const neighbours: Readonly<Record<string, string>> = {
  a: 'qwsz',
  b: 'vghn',
  c: 'xdfv',
  d: 'serfcx',
  e: 'wsdr34',
  f: 'drtgvc',
  g: 'ftyhbv',
  h: 'gyujnb',
  i: 'ujko89',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  m: 'njk',
  n: 'bhjm',
  o: 'iklp90',
  p: 'ol0',
  q: 'wa',
  r: 'edft45',
  s: 'awedxz',
  t: 'rfgy56',
  u: 'yhji78',
  v: 'cfgb',
  w: 'qase',
  x: 'zsdc',
  y: 'tghu67',
  z: 'asx',
}

/** Short opt-out words that people mistype. Longer words need no list: one edit is read there. */
const mistyped: readonly string[] = ['stop', 'quit', 'cancel', 'revoke', 'unsub', 'optout', 'remove', 'alto', 'basta', 'parar']

/** Words that a mistyped one could be, and others that a patient may well send: left out of the list. */
const realWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    'shop step slop atop stoop sop top sto stow spot stomp strop soot stir strip snop stip tip stab ' +
    'quite quiet quilt quirt suit quid quiz quip quot quot quits wuit unit ' +
    'cancer cance cancels candle canal camel dancel camcel lancel caned ancel ' +
    'evoke revoked revokes provoke remove remote invoke ' +
    'unsure unset snub sub ' +
    'alta alot allto alti apto algo auto acto salto asalto lato halto ato alt alo alro talo ' +
    'layout outout ' +
    'remoter removed remover remotes removes reverb remore ' +
    'pasta hasta casta asta bata basto baste bastas bastar bastan bastad gasta nasta ' +
    'para paras parar parara pararse arar parra pagar pasar parir param parad parare paran parao padar'
  ).split(' '),
)

let guesses: ReadonlyMap<string, string> | undefined

/** The opt-out word that this one is with a key missed, hit twice, swapped or hit beside; never a real word. */
export function guessMistyped(word: string): string | undefined {
  guesses ??= listTypingErrors()
  return guesses.get(word)
}

export function listTypingErrors(): ReadonlyMap<string, string> {
  const errors = new Map<string, string>()
  for (const word of mistyped) {
    for (const error of errorsOf(word)) if (!realWords.has(error) && !mistyped.includes(error) && !errors.has(error)) errors.set(error, word)
  }
  return errors
}

function* errorsOf(word: string): Iterable<string> {
  for (let index = 0; index < word.length; index++) {
    const before = word.slice(0, index)
    const letter = word[index] as string
    const after = word.slice(index + 1)
    if (word.length > 4 || (index > 0 && index < word.length - 1 && word !== 'quit' && word !== 'alto')) yield before + after
    yield before + letter + letter + after
    const next = after[0]
    if (next !== undefined && next !== letter) yield before + next + letter + after.slice(1)
    for (const key of neighbours[letter] ?? '') {
      yield before + key + after
      yield before + letter + key + after
      yield before + key + letter + after
    }
  }
}

/** Real words within one edit of a long keyword. */
const longRealWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'anmelden canceled cancelled canceling canceles cancels annules removed removes retener detenerse detenga detenida termina terminas terminal terminan terminaron elimina eliminas annular annulled cancela cancelas cancelan cancelado cancelada cancelara cancele arrete arretes arreter'.split(
    ' ',
  ),
)

/** Whether the two differ by one letter more, less, other, or by two swapped. Only for words of more than six letters: CANCEL is one letter from cancer. */
export function isOneEditAway(word: string, keyword: string): boolean {
  return keyword.length > 6 && word.length > 6 && !longRealWords.has(word) && differByOneEdit(word, keyword)
}

/** One letter more, less, other, or two swapped; whatever the length. */
export function differByOneEdit(word: string, keyword: string): boolean {
  if (Math.abs(word.length - keyword.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === keyword[start]) start += 1
  const rest = (text: string, skip: number): string => text.slice(start + skip)
  if (word.length === keyword.length) {
    if (rest(word, 1) === rest(keyword, 1)) return true
    return word[start] === keyword[start + 1] && word[start + 1] === keyword[start] && rest(word, 2) === rest(keyword, 2)
  }
  return word.length > keyword.length ? rest(word, 1) === rest(keyword, 0) : rest(word, 0) === rest(keyword, 1)
}
