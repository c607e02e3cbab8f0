import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const worn = '(?:brace|sling|splint|vest|patch|wraps?|collar|boot|binder|shield|helmet)'
const whose = '(?:his|her|your|ur|that|the)'
const part = '(?:leg|knee|hip|ankle|shoulder|eye|ear|wrist|elbow|breast|calf)'
const colour = '(?:red|pink|brown|yellow|greenish|green|cloudy|dark)'

const allowed = (): readonly RegExp[] => [
  new RegExp(
    `\\b${worn}\\b[^.!?]{0,14}\\b\\d{1,2} ?(?:h|hrs?|hours) (?:a|per|each) (?:day|night)\\b|\\b${worn} (?:is|goes|stays?|must stay) on\\b(?! (?:the|a) )[^.!?]{0,24}\\b(?:except|off)\\b|\\b${whose} (?:left|right|bad|good|weak|operated|worse) ${part}\\b(?! (?:pads?|of|one|for the|level)\\b)|\\b(?:the|your) second (?:eye|knee|hip|ear)\\b(?! (?:on|of) the [a-z])|\\bwhich (?:tooth|${part}) (?:is it|hurts|is (?:bigger|worse|sore|swollen))\\b`,
    'gi',
  ),
  /\b(?:soft|pureed?|mushy|mashed|liquid) stage\b|\bchew (?:food )?on (?:the|that|your|this) (?:\w{4,6} )?side\b(?! of)|\b(?:had|took|started|kept) sips\b|\bsips (?:started|stayed)\b|\bcleared for (?:non-?|full |light )?contact\b|\bsit out (?:of )?(?:gym|pe)\b|\bno alcohol (?:at all )?with (?:this one|it|these|them)\b|\bfinish (?:all|the) \w{2,6} days\b(?! of)|\bstop(?:ped)? (?:it |them |this )?cold\b(?! call)|\brepeat (?:it )?once after\b|\bsex is (?:ok|okay|fine|safe) (?:when|after|if|again|once)\b|\b(?:don'?t|no) (?:rub(?:bing)?|picking|scratch(?:ing)?|bending|twist(?:ing)?|strain(?:ing)?)(?= ?(?:$|[.;&]|at\b|past\b|or\b|until\b|till\b|to tie))/gi,
]

const looks = (): readonly RegExp[] => [
  new RegExp(
    `\\bdrain had \\d|\\b(?:under|below|less than) \\d\\d (?:ml )?(?:for )?(?:two|2) days in a row\\b|\\bhow much (?:drained|came out)\\b|\\b${colour} (?:is|are) (?:fine|ok|okay|normal)\\b[^?]{0,24}\\b(?:${colour}|foul|smelly?|grounds) (?:isn'?t|is not)\\b|\\b(?:so|just|then|it'?s) old blood\\b|\\b(?:red(?:ness)?|rash|swelling|pink|streak)\\b[^.!?]{0,16}\\b(?:past|beyond|outside|over) (?:the |my |that )?(?:pen|marker|ink)\\b`,
    'gi',
  ),
  /\bpress(?:ed)?\b[^.!?]{0,16}\b(?:leave|left) a dent\b|\bdoes it (?:move|hurt) when you (?:push|press|touch)\b|\b(?:shoot|spread|radiate)s? (?:past|below|down|into|to) (?:the|your) (?:knee|arm|jaw|leg|calf|neck|elbow|foot)\b|\bdizzy (?:only )?(?:when|if|after) (?:(?:you|s?he) )?(?:roll|get|stand|sit|turn|bend|lie)|\bdid (?:you|he|she|mom|dad) (?:throw up|puke|pass out|faint)(?= ?\?| (?:after|again|at all|or|when)\b)|\b(?:lay|roll|turn) (?:him|her) on (?:his|her|one) side\b|\b(?:ribs (?:pull|suck|go) in|in at the ribs)\b|\blips (?:look|are|turn|turned|went) (?:so |a bit )?(?:blue|gr[ae]y|purple)\b(?! from)|\bthe as[- ]needed\b|\b\d{1,2}(?:\.\d)? ?(?:lbs?|pounds) (?:up|down)\b|\b\w{1,5} dry nights\b|\bwake (?:up |him |her )*(?:for (?:it|feeds|a bottle|meds)\b|every (?:\d|two|three|four))/gi,
  /\b\d{1,2} (?:out )?of \d{1,2} (?:words|letters|pictures|objects)\b(?! (?:on the list|in|for|to|right|correct))|\/[a-z]{1,2}\/ sounds?\b|\bwith (?:the|your) (?:good|bad|weak) (?:leg|one|foot),? (?:and )?(?:down|up)\b|\b(?:left|right|weak) (?:hand|arm|foot) (?:is |just )?(?:opened|waking|woke|squeezed)\b|\bshallow latch\b|\blatch is (?:too )?shallow\b|\bpump (?:every|both sides) (?:\d|two|three|ten)\b|\bis the water broken\b/gi,
]

/** What staff and those they care for say back and forth: how long a thing is worn, what may be done, which side is next, how it looks, what is regained. */
export const toldAsked: readonly ToldRule[] = [
  {
    category: 'procedure',
    rule: 'allowance-told',
    words:
      'brace sling splint vest patch wrap collar boot binder shield helmet leg knee hip ankle shoulder eye ear wrist elbow breast calf tooth worse stage chew sip contact gym pe alcohol finish cold repeat sex shower rub rubbing picking scratch scratching bending twist twisting strain straining',
    phrases: 'cleared for',
    unless: otherThings,
    compile: allowed,
  },
  {
    category: 'condition',
    rule: 'appearance-told',
    words:
      'drain drained red pink brown yellow greenish green cloudy blood redness rash swelling pen marker ink dent push press touch knee arm jaw leg neck elbow foot dizzy puke faint side rib lip wake pound lb words letters pictures objects sound hand latch pump water dry bad',
    phrases: 'came out, in a row, throw up, pass out, as needed',
    unless: otherThings,
    compile: looks,
  },
]
