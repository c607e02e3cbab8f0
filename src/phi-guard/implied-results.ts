import type { ImpliedRule } from './implied-rule.js'
import { otherMatters } from './other-matters.js'

const staff =
  '(?:(?:the|your|our|ur|his|her) (?:\\w{2,10} )?(?:doctor|doc|dentist|nurse|specialist|surgeon|radiologist|provider|physician|pediatrician)|dr\\.? \\w{1,15}|doctor \\w{2,15}|radiology|the lab)'
const who = `(?:${staff}|we|they|he|she)`
const pictures = '(?:pictures?|pics?|images?|films?|slides?|scans?|numbers|levels|counts|samples?|specimens?|swabs?|tracing|x-?rays?|blood ?work|labs)'
const fine =
  '(?:all |just |very |perfectly |completely |totally |really )?(?:fine|good|great|normal|ok|okay|clear|clean|well|healthy|perfect|better|bad|worse|wrong)'
const again = '(?:another|more|one more|a new|a second|a fresh|additional|extra|a couple more|a few more|some more)'

const told = (): readonly RegExp[] => [
  new RegExp(
    `\\b${staff}[^.!?]{0,30}\\b(?:looked at|went over|read|saw|has seen|looked through|checked) (?:your|ur|his|her|the|those) (?:\\w{3,8} )?${pictures}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${staff} (?:is|was|looks|seems|sounded) (?:\\w{3,7} )?(?:un)?(?:happy|pleased|concerned|worried) (?:with|about|by|at) (?:your (?!privacy|time|feedback|visit time)|ur |the |what |how |it\\b|this\\b|that\\b|his |her )`,
    'gi',
  ),
  new RegExp(`\\b${staff} (?:is|was) (?:\\w{3,7} )?(?:concerned|worried)\\b`, 'gi'),
  new RegExp(
    `\\b${who} (?:\\w{2,7} )?(?:wants?|needs?|would like|'?d like|has|have|going) (?:you |u |to |for ){0,3}(?:come back (?:in )?|go back |return )?(?:to )?(?:repeat|redo|re-?run|retake|run|do|for|take|get|have) (?:your|the|that|this|it|${again}|some)\\b[^.!?]{0,16}\\b(?:tests?|testing|labs?|${pictures}|blood|draw|screen(?:ing)?|biops\\w{1,3})\\b`,
    'gi',
  ),
  /\b(?:need|have|want|like) (?:you |u )?to (?:come (?:back |in )?(?:and |to )?)?(?:redo|repeat|retake|re-?run) (?:your|ur|the|that|this) (?:\w{2,10} )?(?:tests?|labs?|samples?|scans?|pictures|x-?rays?|draw|blood\w{0,5}|screen\w{0,3})\b/gi,
  new RegExp(`\\b(?:come|came|coming|go|bring (?:him|her) |you) (?:back |in |back in )?for ${again} (?:tests?|testing|${pictures}|blood)\\b`, 'gi'),
  new RegExp(`\\b${again} (?:sample|specimen|swab|blood|urine)s? (?:from you|of yours|from (?:him|her|the baby))\\b`, 'gi'),
  new RegExp(`\\b${staff}[^.!?]{0,24}\\b${again} ${pictures}\\b`, 'gi'),
  /\b(?:could(?: not|n'?t)|can(?:not|'?t)|did(?: not|n'?t)|unable to|not enough|was not|lost|misplaced)\b[^.!?]{0,16}\byour (?:sample|specimen|swab|blood|slides?)\b/gi,
  /\byour (?:first |last |second |\w{2,6} )?(?:sample|specimen|swab) (?:was|is|has|came|did|could|arrived|needs|got|didn'?t|will|looks|looked)\b/gi,
  /\b(?:second|repeat|new|other|last|follow-?up) (?:test|sample|scan|swab|read) (?:has |have )?(?:confirm(?:ed|s)|agree[sd]|show(?:ed|s)|said|says)\b/gi,
]

const felt = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:see|talk|speak|discuss|explain|go over|went over|share|call|come|about|because|review)\\b[^.!?]{0,40}\\bwhat (?:${who} (?:\\w{2,5} )?(?:found|saw|noticed|spotted|picked up|seen)|(?:was|were) (?:found|seen)|(?:showed|came|turned) up)\\b`,
    'gi',
  ),
  /\b(?:not|nothing|isn'?t|wasn'?t) (?:like )?what (?:we|they|you|he|she|the doctor|dr\.? \w{2,15}|everyone) (?:were |was |had |had been |all )?(?:afraid of|afraid|fear(?:ed|ing)|worr(?:y|ied) about|dread(?:ed|ing)|suspected|hop(?:ed|ing)(?: for)?)\b/gi,
  /\b(?:it|this|that|they|everything|the (?:spot|lump|bump|mole|rest)) (?:just )?(?:turned out|came out|came back|checked out|appears|proved) (?:to be )?(?:all |just |perfectly |completely )?(?:nothing|fine|good|great|normal|ok|okay|clear|clean|well|harmless|healthy|serious|bad)\b/gi,
  new RegExp(
    `\\b(?:everything|it|all|that|things) (?:looked|looks|was|is|went|came (?:out|back)|seemed) ${fine}\\b[^.!?]{0,12}\\b(?:on|at|during|from|in|with) your (?:last |recent |latest )?(?:visit|check-?up|appointment|appt|exam|scan|test|physical|pictures|procedure|mouth|eyes|heart)\\b`,
    'gi',
  ),
  /\b(?:it|they|something) (?:just |has |have )?(?:came|come) back(?:,|\.|!| -| and| so| please| pls)[^.!?]{0,16}\b(?:call|see|come|contact)\b/gi,
  /\ball clear\b[^?]{0,30}\b(?:come back|see you|good news|next (?:visit|year)|no need)\b|\bgood news\b[^?]{0,8}\ball clear\b/gi,
  /\b(?:nothing (?:to worry about|to be worried about|worrying|serious|bad|scary|of concern|concerning|unusual|alarming)|no cause for (?:worry|concern|alarm))\b[^?]{0,40}\b(?:doctor|dr|nurse|visit|results?|tests?|spot|lump|bump|mole|scan|pictures|checkup|specialist)\b/gi,
  /\b(?:doctor|dr|nurse|visit|results?|tests?|spot|lump|bump|mole|scan|pictures|checkup|specialist)\b[^?]{0,60}\b(?:nothing (?:to worry about|to be worried about|worrying|serious|bad|scary|of concern|concerning|unusual|alarming)|no cause for (?:worry|concern|alarm))\b/gi,
  new RegExp(
    `\\b${who} (?:\\w{2,5} )?(?:saw|found|noticed|spotted|sees)(?: a)?(?: little| small)? (?:something|spot|shadow|lump|growth|change)s?\\b(?! (?:in|on|at) the (?:door|lobby|desk|lot|parking))[^.!?]{0,40}\\b(?:look|see you|check|talk|call|come|test)\\b`,
    'gi',
  ),
  /\b(?:rather|prefer to|want to|need to|like to) (?:tell you|go over|explain|share)\b[^.!?]{0,24}\b(?:in person|face to face)\b|\b(?:rather|prefer to|best to|better to) (?:talk|discuss|speak)\b[^.!?]{0,24}\b(?:in person|face to face)\b[^?]{0,12}\b(?:bring|with you|not alone|someone|sooner|today|can you come)\b/gi,
]

/** Results told by feeling, by a wish to look again, by what was seen. */
export const impliedResults: readonly ImpliedRule[] = [
  {
    category: 'lab',
    rule: 'result-implied',
    cue: /\b(?:look|read|saw|see|went|happy|pleased|concern|worr|unhappy|more|another|repeat|redo|re-?run|retake|again|new|second|fresh|extra|sample|specimen|swab|news|blood)/i,
    compile: told,
  },
  {
    category: 'lab',
    rule: 'result-implied',
    cue: /\b(?:found|saw|seen|noticed|spotted|sees|picked up|afraid|fear|worr|dread|suspected|hop(?:ed|ing)|everything|all|it|that|this|they|something|came|nothing|no cause|in person|face to face|showed up|turned up)\b/i,
    unless: otherMatters,
    compile: felt,
  },
]
