/** Languages in which the wording is ours. */
export const wordingLanguages = ['en', 'es'] as const

export type WordingLanguage = (typeof wordingLanguages)[number]

/** The primary subtag of a BCP 47 tag, in lower case: `es-MX` is `es`. */
export function primaryLanguage(tag: string): string {
  return (tag.split(/[-_]/, 1)[0] ?? '').toLowerCase()
}

export function isWordingLanguage(language: string): language is WordingLanguage {
  return (wordingLanguages as readonly string[]).includes(language)
}
