import { ofOtherHouse } from './other-houses.js'
import { needsOf } from './pattern-needs.js'
import type { SearchedText } from './searched-text.js'
import { WordClass } from './word-classes.js'

const owed = '(?:balance|bill|invoice|account|payment|charges?|debt)'
const late = '(?:overdue|past[- ]due|unpaid|outstanding|delinquent|in arrears|in collections?|\\d{1,3} days late|late)'
const owedSpanish = '(?:saldo|factura|cuenta|pago|adeudo|deuda)s?'
const lateSpanish =
  '(?:vencid[oa]s?|atrasad[oa]s?|retrasad[oa]s?|moros[oa]s?|impag[oa]s?|en mora|en cobranza|sin pagar|por pagar|pendientes?(?! de (?:verific|activ|aprob|confirm|revis|valid)))'

/** What is owed, and that it is late or open: said of the reader's money, in either order. Folded text. */
const compile = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:your|ur|his|her|their) (?:\\w{3,12} ){0,2}${owed}\\b[^.!?]{0,24}\\b(?:is|are|remains?|has|have|became|becomes|stays|shows)\\b[^.!?]{0,20}\\b${late}\\b(?! (?:work|effort|service|job))`,
    'gi',
  ),
  new RegExp(`\\b(?:you have|there (?:is|are)|you'?ve got|we see|has) (?:an? |some |the )?${late} ${owed}s?\\b`, 'gi'),
  new RegExp(`\\b(?:your|ur|his|her|their) (?:\\w{3,12} )?${late} ${owed}s?\\b|\\b${late}: (?:your|ur) (?:\\w{3,12} )?${owed}\\b`, 'gi'),
  new RegExp(`\\b(?:your|ur|his|her) (?:\\w{3,12} )?${owed}\\b[^.!?]{0,16}\\b(?:has|have|was|is)(?:n'?t| not)(?: yet)? (?:been )?paid\\b`, 'gi'),
  /\bnot (?:yet )?(?:received|got) (?:a |any |the )?payment\b[^.!?]{0,16}\byour (?:bill|balance|account|invoice)\b|\byou (?:still |now |currently )?owe (?:an? |the |your )?(?:\w{3,12} )?balance\b/gi,
  new RegExp(
    `\\b(?:sus?|tus?) ${owedSpanish}\\b[^.!?]{0,24}\\b(?:esta|estan|sigue|siguen|continua|quedo|queda|aparece|se encuentra|tiene)\\b[^.!?]{0,16}\\b${lateSpanish}(?!\\w)`,
    'gi',
  ),
  new RegExp(`\\b(?:tiene|tienes|hay|presenta|registra) (?:una? |dos |varias |\\d{1,2} )?${owedSpanish} ${lateSpanish}(?!\\w)`, 'gi'),
  new RegExp(`\\b(?:sus?|tus?|la|las) ${owedSpanish}\\b[^.!?]{0,12}\\bno (?:se )?(?:ha|han|fue|fueron)(?: sido)? pagad[oa]s?\\b`, 'gi'),
  /\b(?:tiene|tienes|mantiene) (?:una |un )?(?:deuda|adeudo)\b(?! de gratitud)|\b(?:aun|todavia) (?:nos )?debes? (?:su|tu|el|un) saldo\b/gi,
]

const none: readonly RegExp[] = []

let patterns: readonly RegExp[] | undefined

/** "Your balance is overdue", "su saldo esta vencido": asked where a word of money or of an account stands, and no shop, bank or landlord speaks. */
export function debtStatements(text: SearchedText, seen: number): readonly RegExp[] {
  if ((seen & (WordClass.money | WordClass.identifier)) === 0) return none
  patterns ??= compile()
  return text.mayHaveOneOf(needsOf(patterns)) && !ofOtherHouse(text.plain, seen) ? patterns : none
}
