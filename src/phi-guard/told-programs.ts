import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const kin = '(?:sister|brother|cousin|son|daughter|mother|father|mom|dad|husband|wife|friend|uncle|aunt)'
const organ = '(?:kidney|liver|lung|heart|organ|marrow|transplant)'

const programs = (): readonly RegExp[] => [
  new RegExp(
    `\\b${organ} list\\b(?!: ?\\d+ ?(?:lbs?|kg|oz|cups?|packs?|cans?|bags?)\\b)|\\b(?:your|a living) donors?\\b[^.!?]{0,20}\\b(?:tests?|passed|cleared|approved|surgery|match\\w{0,3}|on \\w+day)\\b|\\b(?:your|ur|his|her) (?:\\w{3,7} )?${kin}s? (?:is|are) (?:not )?a (?:good |perfect |full |half )?match\\b(?! (?:for|made|in|on))`,
    'gi',
  ),
  /\b(?:phone (?:on|charged)|bag packed|packed bag|bag by the door)\b[^?]{0,50}\b(?:when we call|we (?:may|might|will) call|have (?:\w+ )?hours? to (?:get|be|come))\b|\b(?:has|have|had) an? (?:one in (?:two|four)|1 in [24]|fifty-fifty|50[-/]50) chance\b(?! (?:to|of) (?:win|get))|\b(?:be|b|still|stay|enrolled) in (?:the|our|this) (?:trial|study)\b|\bstudy pays\b/gi,
  /\bfit (?:with limits?|for duty)\b|\bwork with (?:limits|restrictions)\b|\b(?:your|ur) (?:\w{3,8}|\d{1,2}(?:st|nd|rd|th)) pint\b(?! (?:is )?(?:free|on us))|\bgiving (?:blood|plasma|platelets)\b|\bmissed you (?:at|in) (?:the )?group\b(?! (?:photo|project|chat|ride|run|hike|class))|\b(?:insurance|plan|insurer) (?:wants|needs|requires|asks) (?:you|us|him|her) to try\b|\b(?:you|he|she|mom|dad) (?:were|was|are|is|went) (?:still |back )?(?:in|at|out of|to) the (?:hospital|er|icu)\b|\b(?:tests?|results?|scans?|labs?)\b[^.!?]{0,24}\b(?:not|isn'?t) (?:so |very |the )?good\b/gi,
]
const cycles = (): readonly RegExp[] => [
  /\btransfer (?:did not|didn'?t) (?:take|stick|work)\b|\bon (?:day one|the first day of your cycle)(?=[.,!])|\bfirst day of (?:your cycle|full flow)\b|\b\w{3,6} (?:eggs|follicles|embryos)\b[^.!?]{0,24}\b(?:growing|fertili[sz]ed|retrieved|mature|frozen)\b|\bdid you last (?:use|drink|smoke)\b(?! (?:it|the|your|our|this))|\bur bc\b|\bbc for\b|\bpills?\b[^.!?]{0,8}\b(?:won'?t|will not) (?:help|work)\b|\btoo late for the pills?\b|\b(?:someone|somebody|partner|people|person) (?:of yours |that |who )?(?:you (?:were|slept) with|named you)\b|\b(?:unsafe|safe|thoughts|hurt|harm)\b[^.!?]{0,30}\b988\b|\b988\b[^.!?]{0,30}\b(?:thoughts|unsafe|safe|harm)\b|\bowe\b[^.!?]{0,8}\b(?:for|from) (?:your|the) delivery\b(?=[^$]*$)/gi,
  /\b(?:tell|notify|inform|let|ask|reach|contact) (?:anyone|anybody|everyone|everybody|whoever|those|all|the people|the ones|people|any guys?|any girls?) (?:(?:that|who|whom|know) )?you(?:'ve| have)? (?:been (?:with|intimate|close|together)|slept|hooked|had sex|were with)\b(?! (?:\w+ ){0,3}(?:room|team|class|group|tour|flight|trip))/gi,
]

const where = '(?:,? (?:in|from|of|del?|de la) (?:room |rm |bed |bay |cuarto |cama |sala )?#?\\d{1,4}[a-z]?,?)?'
const incidents = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:pt|patient|resident|res)${where} (?:(?:has|just|also|is|was|had|still|again|very|more|seems|got|been) ){0,3}(?:fell|fallen|slid|slipped|found (?:on|down|by)|refus\\w{1,3}|vomit\\w{1,3}|confused|agitated|restless|aspirat\\w{1,3}|desat\\w{0,5}|seizing|bleeding|crying|asking for|wander\\w{1,3}|unresponsive|coded|expired)\\b`,
    'gi',
  ),
  /\b(?:pt|patient|resident) in (?:room |rm |bed |bay )?#?\d{1,4}\b|\b(?:pt|patient|resident)'s (?:son|daughter|wife|husband|mother|father|mom|dad|family|sister|brother) (?:called|calls|wants|wanted|is|was|asks|asked|keeps)\b/gi,
  new RegExp(
    `\\b(?:pacte|paciente|residente)${where} (?:(?:se|no|ya|sigue|esta|anda|volvio a|muy) ){0,3}(?:cay\\w{1,3}|caer\\w{0,2}|resbal\\w{1,3}|vomit\\w{1,4}|quiso|quiere|come|comio|inquiet[oa]|confundid[oa]|agitad[oa]|desorientad[oa]|sangr\\w{1,5}|llora\\w{0,3}|desmay\\w{1,3})\\b`,
    'gi',
  ),
]

/** Lists, donors, studies, cycles and circles: what someone takes part in. */
export const toldPrograms: readonly ToldRule[] = [
  {
    category: 'procedure',
    rule: 'program-told',
    words:
      'donor match list chance trial study duty limit restriction pint blood plasma platelet group insurer insurance plan hospital er icu test result scan lab phone bag',
    unless: otherThings,
    compile: programs,
  },
  {
    category: 'condition',
    rule: 'cycle-told',
    sensitive: true,
    words: 'transfer cycle flow egg follicle embryo pill bc partner slept 988 owe',
    phrases: 'day one, you last, you were with, named you, been with, been intimate, have slept, ve slept, you slept, you hooked, had sex',
    unless: otherThings,
    compile: cycles,
  },
  {
    category: 'condition',
    rule: 'incident-told',
    words: 'pt patient resident res paciente pacte residente',
    unless: otherThings,
    compile: incidents,
  },
]
