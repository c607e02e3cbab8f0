import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const relative = '(?:your|his|her) (?:daughter|son|brother|sister|mom|mother|dad|father|wife|husband|cousin|uncle|aunt|niece|nephew|friend)'

const about = '(?:doctor|dr|nurse|visit|results?|tests?|scan|report|labs|pictures?|checkup|exam|numbers|surgeon|specialist|biopsy|appointment)'
const delight =
  "(?:sigh of relief|(?:huge|big|such a|what a) relief|couldn'?t be (?:happier|better|more pleased|prouder)|couldn'?t ask for (?:a )?better|as good as it gets|good as gold|knock on wood|so far so good|(?:we|i|she|he|they) (?:really )?(?:like|liked|love|loved) what (?:we|i|she|he|they) (?:see|saw|sees)|nothing jumped out|nothing stood out|(?:big|huge) improvement|night and day|dodged a bullet|weight off (?:your|our))"

const compile = (): readonly RegExp[] => [
  new RegExp(`\\b${about}\\b[^?]{0,60}\\b${delight}\\b|\\b${delight}\\b[^?]{0,60}\\b${about}\\b`, 'gi'),
  /\b(?:your|his|her) (?:best|worst|lowest|highest|first good|first normal) (?:numbers?|labs|levels|readings?|count|scan|result)s? (?:in|since|yet|so far|ever|all)\b|\b(?:scored?|you'?re|you are|falls?|still|results? (?:is|are|was|were)) in the (?:mild|moderate|severe|normal|high|low|borderline|healthy|danger|concerning|target) (?:range|zone|group)\b|\bgr[ae]y (?:zone|area)\b[^.!?]{0,30}\b(?:test|result|repeat|doctor|watch)\b|\btests?\b[^.!?]{0,30}\bgr[ae]y (?:zone|area)\b/gi,
  /\byour (?:\w{3,10} )?score (?:went|dropped|fell|came|moved|climbed|rose) (?:up |down )?(?:from )?\d{1,3} to \d{1,3}\b(?![^.]{0,20}\b(?:credit|points|game|sat|test)\b)|\b(?:two|three|four|one|five|\d) of (?:the|your) (?:two|three|four|five|six|\d{1,2}) (?:\w{4,8} )?(?:need attention|were positive|were negative|came back|are clear|looked (?:off|bad|good))\b/gi,
  new RegExp(
    `\\b${relative} (?:is|could be|might be|isn'?t|would be) a (?:\\w{4,8} )?match (?:for you|for him|for her)\\b|\\b(?:don'?t|do not|didn'?t) (?:love|like) (?:what|how) (?:i|we|she|he|the doctor) (?:saw|see|sees|am seeing|heard|hears?)\\b|\\bnot normal but\\b[^.!?]{0,20}\\b(?:scary|worry|serious|dangerous|bad|cancer)\\b`,
    'gi',
  ),
  /\b(?:full|speedy|complete|quick|smooth|fast|long|slow) recovery\b(?! (?:of|for) (?:the|our) (?:economy|market|city|files|data|company))|\bcall (?:me |us |back )?when you(?:'re| are) (?:alone|sitting down|somewhere (?:private|quiet)|in private|by yourself|not driving)\b|\bwheel (?:you|him|her|mom|dad) (?:in|back|down|out|over)\b|\b(?:nap|sleep|doze|snooze) (?:right )?through (?:it|the whole thing|the procedure)\b|\bwon'?t feel a thing\b/gi,
  /\b(?:take|taking|took|get|getting|pull|pulling) (?:the|those|your|his|her) (?:screws|pins|plates?|rods?|drains?|tubes?|stents?|hardware|staples|sutures|stitches|packing|catheter|port) (?:out|in the|next|today|tomorrow|\w+day)\b|\b(?:do|doing|closing|fixing|operat\w{2,3} on|replacing|replace|fix|start(?:ing)? on|on to) (?:the|your) (?:other|second|left|right) (?:eye|knee|hip|ear|hand|foot|breast|shoulder|side|leg|kidney|cataract)\b/gi,
  /\bcleared to (?:fly|travel|drive|lift|run|swim|work|exercise|play|return|go|have|start|resume|ride|dive|breastfeed|eat)\b|\b(?:able to|be|start|can|could|may) (?:hear|see|walk|run|taste|smell|chew|swallow|breathe|bend|stand|climb|sit|lie|sleep)(?:ing)? (?:\w{3,8} ){0,3}again\b[^.!?]{0,16}(?:$|[.!,]|\b(?:after|once|soon|by|when)\b)|\b(?:go|going|get) back to sleeping (?:on|in|through|flat|without)\b|\bgetting up (?:at|all|every) night\b/gi,
  /\b(?:bring|pump|pumping|pumped|store|label|freeze|thaw|running low on|need more|out of) (?:\w{3,5} )?(?:her|his|your|breast|mom'?s|mother'?s|donor|baby'?s?) milk\b|\b(?:your|donor|breast|pumped) milk (?:is|supply|came in|comes in|dried)\b|\bafter having (?:a|your|the) baby\b|\bif (?:your|his|her) heart stops\b|\bsize of a (?:pea|grape|walnut|golf ball|marble|lime|lemon|plum|blueberry|raspberry|poppy seed|pencil tip|quarter|dime|grain of rice)\b/gi,
  /\bwe lost (?:him|her|mom|dad|grandma|grandpa|the baby|your \w{3,8}) (?:at \d|this|last|today|early|around|peacefully|overnight)\b|\b(?:he|she|mom|dad|grandma|grandpa) (?:slipped away|went peacefully|passed|is at peace|took (?:his|her) last)\b(?! (?:the|his|her|out|by|a|on|with|up) (?:class|test|exam|ball|course))|\b(?:she|he)(?:'s| is) (?:peaceful|at peace|pain free|out of pain|resting comfortably) now\b|\b(?:chaplain|priest|father \w{2,10}|pastor|rabbi|imam) (?:came|will come|can come|stopped|is coming|was) (?:by|over|with)[^.!?]{0,16}\b(?:see|bless|pray with|sit with|anoint|visit) (?:her|him|mom|dad|you)\b/gi,
]

/** What is told by allusion: a best number, a match, a nap through it, the other eye. */
export const toldAllusions: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'alluded-told',
    words:
      'relief happier improvement screw pin rod stent hardware wheel nap doze snooze recovery milk grape pea walnut marble lime lemon plum blueberry raspberry peaceful chaplain priest rabbi imam',
    phrases:
      "couldn't ask, good as, knock on wood, so far so, like what, liked what, love what, loved what, jumped out, stood out, night and day, dodged a, weight off, your best, your worst, your lowest, your highest, in the mild, in the moderate, in the severe, in the normal, in the high, in the low, in the target, gray zone, grey zone, gray area, grey area, your score, of the two, of the three, of the four, of the five, of the six, a match for, what i saw, what i see, what we saw, what we see, what she sees, what he sees, how i, not normal but, you're alone, you are alone, sitting down, feel a thing, the drain, the drains, the tubes, the plate, the plates, the other eye, the other knee, the other hip, the other ear, the other hand, the other foot, the other side, the other shoulder, the other cataract, the second eye, the second knee, your other, cleared to, hear again, walk again, to hear, to walk, to taste, to smell, to chew, to swallow, to breathe, back to sleeping, getting up, having a baby, having your baby, heart stops, golf ball, grain of rice, we lost, slipped away, went peacefully, at peace, pain free, out of pain, resting comfortably, poppy seed",
    unless: otherMatters,
    compile,
  },
]
