const spanishWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'el los las mi su que de por para una un es esta con cita quiero gracias hola favor muy pero como cuando donde yo me se no si mas ya o y en al del hijo hija nino quien'.split(
    ' ',
  ),
)
const englishWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'the my your is i you to for of please this that it and can do what when who how are was will me at on in by after just thanks not dont im'.split(
    ' ',
  ),
)

const scripts: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/u, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Devanagari}/u, 'hi'],
]

/** Only what is plain from the script or from the small words of English and Spanish; undefined otherwise. */
export function guessLanguage(words: readonly string[]): string | undefined {
  const text = words.join(' ')
  const byScript = scripts.find(([script]) => script.test(text))
  if (byScript !== undefined) return byScript[1]
  const score = words.reduce((sum, word) => sum + Number(englishWords.has(word)) - Number(spanishWords.has(word)), 0)
  return score > 0 ? 'en' : score < 0 ? 'es' : undefined
}
