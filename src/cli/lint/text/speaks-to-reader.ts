const english = /(?<![\p{L}\p{N}])(?:you|your|yours)(?![\p{L}\p{N}])/iu
const spanish = /(?<![\p{L}\p{N}])(?:usted|ustedes|su|sus|tus)(?![\p{L}\p{N}])/iu
/** Not alone, since French and Portuguese say it as well. */
const familiar = /(?<![\p{L}\p{N}])(?:tu|te|vos)(?![\p{L}\p{N}])/iu
const surelySpanish = /[ñ¿¡]|(?<![\p{L}\p{N}])(?:el|los|una|del|está|están|tiene|tienes|hola|cita|turno|y)(?![\p{L}\p{N}])/iu

/**
 * Whether a text says something to the one who reads it, in the language of the text that would take its place: `Your test results are ready`.
 * A label (`Vaccine is required`), a question of a page (`Are you sure?`) and a text of a third language do not.
 */
export function speaksToReader(text: string, language: string): boolean {
  if (/\?\s*$/.test(text)) return false
  if (language.startsWith('es')) return spanish.test(text) || (familiar.test(text) && surelySpanish.test(text))
  return english.test(text)
}

/** Letters that neither English nor Spanish has, and little words of French, written small: EST and Des Moines are none. */
const thirdLetters = /[àâäãåçèêëìîïòôöõøùûýÿœæßąćęłńśźżčďěňřšťůžğışășțőű]/iu
const french = /(?<![\p{L}\p{N}])(?:du|des|et|aux?|est|[Vv]otre|[Pp]our|avec|chez|dans|[ld]['’]\p{L}{2,})(?![\p{L}\p{N}])/u
const yoursInFrench = /(?<![\p{L}\p{N}])vos(?![\p{L}\p{N}])/iu

/** Whether a text is surely in a language that no text of ours is in. */
export function isOfThirdLanguage(text: string): boolean {
  if (english.test(text) || spanish.test(text)) return false
  return thirdLetters.test(text) || french.test(text) || (yoursInFrench.test(text) && !surelySpanish.test(text))
}
