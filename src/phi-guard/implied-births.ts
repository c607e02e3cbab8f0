import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const births = (): readonly RegExp[] => [
  /\b(?:he|she|baby)(?:'s| is)? (?:still |now |finally )?(?:head[- ]?down|breech|transverse|measuring (?:big|small|ahead|behind))\b|\byour water (?:goes|breaks?|broke|is leaking)\b|\b(?:baby|movements?|kicks?|kicking)\b[^.!?]{0,12}\b(?:slow|less|fewer|stop|drop)\w{0,4}\b[^.!?]{0,30}\b(?:floor|call|come|triage|hours?)\b|\b(?:call|come)\b[^.!?]{0,16}\b(?:kicks|movements|baby) (?:slow|stop|drop)\w{0,4}\b|\b(?:under|fewer than|less than) (?:ten|10) (?:kicks |movements )?in (?:two|2|an) hours?\b|\b(?:[2-9]|ten|five|four|three) ?min\w{0,4} apart\b|\b(?:hasn'?t arrived|still no baby|no baby yet|not in labou?r)\b/gi,
  /\b(?:you|she)(?:'re| are|'ll be| will be|'s| is) (?:[4-9]|[1-3]\d|4[0-2]) (?:weeks|wks) (?:on \w{3,6}day|today|tomorrow|now|along|this \w{3,6}day|already|pregnant)\b(?!,? (?:late|behind|overdue|into|in\b|out))|\b(?:you|she)(?:'re| are|'s| is)(?: now)? (?:[4-9]|[1-3]\d|4[0-2]) ?(?:weeks?|wks?),? (?:and |& )?[1-6] ?d(?:ays?)?\b(?!,? (?:late|behind|overdue|into|in\b|out|away|ahead|early|from|until|till))/gi,
  /\b(?:[5-9]|[1-3]\d|4[0-2]) ?(?:wks?|weeks?)(?: (?:anatomy|growth|dating))? (?:scan|ultrasound)\b/gi,
  /\b(?:quiere|anima a|tarda en|punto de) nacer\b|\bromp\w{1,4} (?:la |su )?fuente\b(?! (?:del?|en) )|\b(?:viene|sigue|esta) (?:de (?:cabecita|nalg\w{1,5})|bien acomodad[oa])\b|\b(?:[5-9]|[1-3]\d|4[0-2]) ?sem\b|\b(?:panalera|maletita)\b[^?]{0,60}\b(?:asiento|sillita|ropita|minutos|hospital)\b/gi,
]

const cycles = (): readonly RegExp[] => [
  /\b(?:none|one|two|three|four|five|six|both|\d{1,2})(?: of (?:the|them|your)(?: \w{3,6})?)? (?:made it|survived|arrested|thawed|went|reached)\b[^.!?]{0,12}\b(?:freezer|frozen|day (?:three|five|six|[3567])|blast\w{0,8}|overnight)\b|\b(?:transfer|put|thaw(?:ing)?)\b[^.!?]{0,6}\b(?:one|two) (?:of them )?back\b(?! (?:(?:on|in) the|where))|\b(?:feel|check|trim\w{0,4}|find) (?:for )?(?:the|your) strings?\b|\byour bc\b|\bfor (?:the|your|any) cramps\b|\bheavy bleeding\b|\bpads? (?:an|per|in an|every) hour\b|\bsoak\w{0,3} (?:through )?(?:\w{1,5} )?pads?\b|\bpills? you took (?:here|with us|at the clinic)\b/gi,
  /\b(?:my|your|ur|her) period(?:'s| is| was)? (?:[\w ]{1,14} (?:days?|weeks?|wks?) |really |very |so |still )?late\b/gi,
  /\bno (?:me|te|le) (?:ha )?(?:baj|lleg|v[ei])\w{1,4} (?:la regla|el periodo(?! de)|la menstruacion)\b|\bno (?:me|te|le) ha bajado\b(?! (?:el|la|los|las) )[^.!?]{0,40}\b(?:prueba|regla)\b/gi,
  /\b(?:uno|ninguno|l[oa]s (?:dos|tres|cuatro))\b[^.!?]{0,8}\b(?:peg|prendi|implant|sobrevivi|siguen? crec|se dividi)\w{1,5}\b|\bno se quedo ningun[oa]\b|\bantes de volver a intentar(?:lo)?\b|\btoallas?\b[^.!?]{0,16}\b(?:por|cada|en una) hora\b|\bempap\w{1,4} (?:una |dos |la )?toallas?\b|\bsangrado\b|\b(?:menos de|antes de|dentro de) (?:tres|cinco|3|5|72|120) (?:dias|horas)\b[^?]{0,60}\b(?:pastillas?|pildora)\b/gi,
]

/** A birth on its way and what goes before one: how a baby lies, pains by the clock, embryos by number, bleeding by the pad. English and Spanish. */
export const impliedBirths: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'birth-implied',
    sensitive: true,
    words:
      'breech transverse measuring water scan ultrasound movement kick kicking apart nacer fuente cabecita nalga nalguita acomodado acomodada sem arrived panalera maletita',
    phrases:
      'head down, under ten, under 10, than ten, than 10, no baby, in labor, weeks on, weeks today, weeks tomorrow, weeks now, weeks along, weeks this, weeks already, wks on, wks today, wks now, weeks 1, weeks 2, weeks 3, weeks 4, weeks 5, weeks 6, wks 1, wks 2, wks 3, wks 4, wks 5, wks 6, weeks and, wks and',
    unless: otherThings,
    compile: births,
  },
  {
    category: 'condition',
    rule: 'cycle-implied',
    sensitive: true,
    words:
      'period regla periodo menstruacion bajado freezer frozen overnight blast transfer thaw string cramp bleeding bleedin pad pill bc ninguno pegaron prendieron pego prendio creciendo intentarlo toalla sangrado pastilla pildora',
    phrases: 'day three, day five, day six, day 3, day 5, day 6, put one, put two, los dos, los tres',
    unless: otherThings,
    compile: cycles,
  },
]
