/** Words of every day that lie one letter from a term, sound like one, hold one, or two words that are one. Folded. */
const listed =
  'artistic inflection prostrate ontology ufologist candidature asedia asedias desmentia displacia displacias cataro cataros facture prestate perilla perillas tramado tramados vasca vascas vertido vertidos ontologia jornales ' +
  'espectaculares contradiccion contradicciones transmutacion transmutaciones recortandose recortandosela recortandoselos independentista independentistas transcendentales trascendentales labiodentales ' +
  'antioccidentales commercialises overspecialises retorcedura retorceduras preconizacion musicoterapias metempsychosis metempsicosis unconsciously coronarla coronarlas candidamente ' +
  'disorderly castoff castoffs chairlift chairlifts fittest gastronomy gastronomies reshingle reshingled reshingles reshingling unshingled sunspot sunspots mickey mickeys ' +
  'weightloss mouthguard mouthguards booboo booboos redstreak redstreaks concertare condonare'

let words: ReadonlySet<string> | undefined

export function isOrdinaryWord(word: string): boolean {
  words ??= new Set(listed.split(' '))
  return words.has(word)
}
