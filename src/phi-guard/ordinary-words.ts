/** Words of every day that lie one letter from a term, or sound like one. Folded. */
const listed =
  'artistic inflection prostrate ontology ufologist candidature asedia asedias desmentia displacia displacias cataro cataros facture prestate perilla perillas tramado tramados vasca vascas vertido vertidos ontologia jornales'

let words: ReadonlySet<string> | undefined

export function isOrdinaryWord(word: string): boolean {
  words ??= new Set(listed.split(' '))
  return words.has(word)
}
