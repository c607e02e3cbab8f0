import type { ToldRule } from './told-rule.js'

const kin = '(?:sister|brother|cousin|son|daughter|mother|father|mom|dad|husband|wife|friend|sibling|uncle|aunt)'
const organ = '(?:kidney|liver|lung|heart|pancreas|organ|marrow|transplant)'
const count = '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})'

const lists = (): readonly RegExp[] => [
  new RegExp(
    `\\b${organ} list\\b|\\blist for (?:an? |the |your )?(?:new )?${organ}\\b|\\b(?:your|a living|her|his) donors?\\b[^.!?]{0,20}\\b(?:tests?|passed|cleared|approved|surgery|match\\w{0,3}|labs|work-?up|committee)\\b|\\bcommittee\\b[^.!?]{0,24}\\byour donor\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:your|ur|his|her) (?:\\w{3,7} )?${kin}s? (?:is|are|was|may be|could be|came back as) (?:not )?a (?:good |perfect |full |half )?match\\b(?! (?:for|made|point|up|day|on|at|against|in))`,
    'gi',
  ),
  /\bphone (?:on|charged|close)\b[^?]{0,50}\b(?:when we call|we may call|you(?:'ll)? have (?:\w+ )?hours? to (?:get|be|come))\b|\b(?:bag packed|packed bag|bag by the door)\b[^?]{0,50}\b(?:when we call|we (?:may|might|will) call|hours? to (?:get|be|come))\b/gi,
]
const inherited = (): readonly RegExp[] => [
  new RegExp(
    `\\bwhat (?:your|ur) ${kin} (?:has|had|have|died of)\\b[^.!?]{0,16}\\b(?:run|runs|pass\\w{0,4}|inherit\\w{0,3})\\b|\\b(?:${kin}s?|child(?:ren)?|you|siblings)\\b[^.!?]{0,6}\\b(?:has|have|had) an? (?:one in (?:two|four)|1 in [24]|fifty[- ]fifty|50[-/ ]50|50 ?%|25 ?%) chance\\b(?! (?:to|of) (?:win|get|mak|qualif))|\\byou (?:both )?carry it\\b|\\b(?:has|have|carry|carries) the (?:same )?(?:change|variant|mutation|gene)\\b`,
    'gi',
  ),
  /\b(?:be|b|still|stay|enroll(?:ed)?|take part|participat\w{1,4}) in (?:the|our|this|your) (?:trial|study)\b|\breal (?:thing|one|drug|pill|medicine|shot)\b[^.!?]{0,24}\b(?:sugar|dummy|fake|placebo|blank)\b|\b(?:first|second|third|other|treatment|control) arm of the\b|\bstudy pays\b|\b(?:checked|ticked|marked|answered|put)\b[^.!?]{0,12}\btype (?:[12]|one|two)\b/gi,
]
const cycles = (): readonly RegExp[] => [
  /\btransfer (?:did not|didn'?t) (?:take|stick)\b|\bsorry\b[^.!?]{0,16}\btransfer (?:did not|didn'?t) work\b|\bcall (?:us )?on (?:day (?:one|1)|the first day)(?=[.,!]| of (?:your|full))|\bfirst day of (?:your cycle|full flow)\b|\btest at home\b|\btake a home test\b|\btrigger is (?:at|tonight)\b/gi,
  new RegExp(
    `\\b${count} (?:eggs|follicles|embryos)\\b[^.!?]{0,24}\\b(?:growing|fertili[sz]ed|retrieved|mature|frozen|made it)\\b|\\bmade it to day (?:three|five|six|[356])\\b`,
    'gi',
  ),
  /\bbirth ctrl\b|\bur bc\b|\bbc (?:pills?|refill|for (?:a|1) ?(?:yr|year))\b|\bpills?\b[^.!?]{0,12}\b(?:won'?t|will not|can'?t) (?:help|work)\b|\btoo late for the pills?\b|\bpill works best\b/gi,
  /\b(?:someone|somebody|partner|people|person|anyone|men|women|guys) (?:of yours |that |who |whom )?(?:you(?:'ve| have)? (?:were|been|slept) with(?! (?:at|on) )|named you\b)|\bnear someone with it\b/gi,
]
const served = (): readonly RegExp[] => [
  /\b(?:peer|someone|somebody|vet|buddy)\b[^.!?]{0,10}\bserved\b(?! (?:you|us|at|our|as|dinner|lunch|on (?:the|our)))[^.!?]{0,24}\b(?:call|talk|meet|go with|sit down|like to)\b|\bpeer (?:from your unit|support|mentor|specialist)\b|\bfit (?:with limits?|for duty)\b|\bwork with (?:limits|restrictions)\b|\b(?:on|for|to) (?:light|modified) duty\b(?! (?:truck|vehicle))/gi,
  /\b(?:your|ur) (?:\w{3,8}|\d{1,2}(?:st|nd|rd|th)) pint\b|\b(?:giv(?:e|ing)|gave) (?:blood|plasma|platelets)\b[^.!]{0,30}\b(?:bruise|again|weeks|heals?|thank\w{0,3}|iron|worry|nothing)\b|\bthanks? (?:you )?for giving (?:blood|plasma|platelets)\b|\byour (?:platelets|plasma|blood) (?:went|is on its way|helped|saved)\b/gi,
  /\bmissed you (?:at|in) (?:the )?group\b(?! (?:photo|project|chat|ride|run|hike|class))|\b(?:unsafe|safe|thoughts|hurt|harm|hopeless)\b[^.!?]{0,30}\b988\b|\b988\b[^.!?]{0,30}\b(?:thoughts|unsafe|safe|harm|hurt yourself)\b|\bhow dark is it\b/gi,
  /\b(?:they|plan|insurer|insurance|medicare)\b[^.!?]{0,8}\bpaid\b[^.!?]{0,24}\bnights?\b[^.!?]{0,8}\b(?:stayed|spent|with us|here)\b|\b(?:two|both|second|wrong|other) (?:insurers?|insurances?|plans?)\b[^.!?]{0,24}\bbilled\b|\bbilled the (?:second|wrong|other) one first\b|\bowe\b[^.!?]{0,8}\b(?:for|from) (?:your|the|her) delivery\b(?=[^$]*$)/gi,
]

/** Lists, donors, studies, cycles and circles: what someone takes part in. */
export const toldPrograms: readonly ToldRule[] = [
  {
    category: 'procedure',
    rule: 'donor-told',
    words: 'donor match list bag phone',
    unless: /\b(?:museum|bench|park|charity|fundrais\w{2,4}|campaign|school|soccer|tennis|role|apartment|table|cab|taxi|uber|flight|airport|drive at)\b/i,
    compile: lists,
  },
  {
    category: 'condition',
    rule: 'inherited-told',
    words: 'chance carry run runs inherit inherited trial study real checked ticked marked mutation variant gene arm died',
    phrases: 'the change, pass it, passed on, the same change',
    unless: /\b(?:jury|court|juror|win|raffle|tickets?|lottery|study hall|library|ring|charger|exam|class|homework|subscription|netflix|free trial)\b/i,
    compile: inherited,
  },
  {
    category: 'condition',
    rule: 'cycle-told',
    sensitive: true,
    words: 'transfer cycle flow trigger egg follicle embryo pill ctrl bc someone somebody partner slept',
    phrases: 'day one, day 1, the first day, first day, at home, home test, to day, you were with, been with, were with',
    unless:
      /\b(?:bank|account|zelle|wire|venmo|school|class|camp|work|semester|omelet|carton|dozen|flour|butter|recipe|firm|award|law|netflix|cereal|chocolate|canada|vancouver|film|warning|practice)\b/i,
    compile: cycles,
  },
  {
    category: 'condition',
    rule: 'service-told',
    sensitive: true,
    words: 'peer served fit duty limit restriction pint blood plasma platelet group 988 dark insurer insurance plan medicare billed owe',
    unless:
      /\b(?:truck|lion|pub|beer|bar|brew\w{0,3}|book group|reading group|jury duty|dinner|pizza|driver|order|food|parcel|package|tip|hotel|inn|table|car insurance|phone plan|fit for (?:a|the) king|squad)\b/i,
    compile: served,
  },
]
