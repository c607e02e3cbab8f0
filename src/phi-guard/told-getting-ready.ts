import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const worn =
  '(?:make-?up|nail (?:varnish|polish)|nails|false nails|acrylics|rings?|jewell?e?ry|piercings?|contacts?|lenses|dentures|metal|underwires?|lotion|deodorant|talc|perfume|hair ?spray|hair ?clips?)'
const skin = '(?:sun|tanning|sunbeds?|sunbathing|fake tan|waxing|plucking|shaving|threading|glycolic|retinol|retinoids?|acids?|peels?|scrubs?|exfoliat\\w{3,5})'
const trouble =
  '(?:oozes?|oozing|weeps?|weeping|smells?|swells?|throbs?|bleeds?|blisters|goes (?:red|blue|white|numb|cold|hot)|gets (?:red|hot|worse|sore|tight)|turns (?:red|blue|black|white|green)|feels (?:numb|hot|tight)|starts to (?:bleed|ooze|smell|swell|weep))'
const tell = '(?:call|ring|text|tell us|let us know|shout|contact us|phone|come (?:in|back|straight)|send (?:us )?a (?:photo|pic))'
const opening = '(?:hole|holes|pins?|pin sites|cuts?|wounds?|stitches|scabs?|graze|burn|blisters?|navel|stump|incisions?|stoma|sore)'

const readied = (): readonly RegExp[] => [
  /(?:^|[.!?,;:] ?|\b(?:and|so|but|then|remember|please) )nothing (?:at all |more |else )?(?:after|from|past) (?:midnight|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?\b)(?! ?(?:[ap]m\b|is|was|will|good|happens))|\bsips of (?:plain |clear |still )?water\b|\bnil by\b/gi,
  new RegExp(
    `\\b(?:no|without|leave|remove|take off|take out|not wear|avoid|minus)\\b[^.!?]{0,8}\\b${worn}\\b(?:,| or| and| &|\\/| nor)? ?(?:no |and |or |any )?(?:\\w{3,6} )?${worn}\\b`,
    'gi',
  ),
  /\b(?:remove|take out|leave out) (?:all |any |your )?(?:piercings?|dentures)\b|\bgowns? (?:opens?|ties?|on|is on|goes on)\b|\bwash with the (?:pink|blue|red|brown|special|surgical) (?:stuff|soap|sponge|wipes|wash)\b|\bshave nothing\b|\b(?<!photo[- ]|co[- ])op (?:is )?(?:at|on) [^.!?]{1,14}\b(?:admit|admission|arrive|gown|fast|ward)\b/gi,
  /\b(?:lift|ride|driver|escort|adult|friend|person|someone|somebody)\b[^.!?]{0,24}\b(?:come up to the ward|stay (?:the night|overnight)(?: with you)?|be with you (?:all night|overnight|for 24))\b|\bto take you home\b/gi,
  new RegExp(
    `\\bno (?:\\w{3,8} )?${skin}(?:,| or| and| &)? ?(?:no )?(?:\\w{3,8} )?${skin}\\b|\\bno (?:\\w{3,8} )?${skin}\\b[^.!?]{0,40}\\b(?:before (?:we|the|your|you)|laser|peel|patch|light|weeks? after|days? after|(?:for|until) (?:\\d|a|two|we|the))\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:soapy water|soap|boiled water|salt water|saline|warm water|cooled water)\\b[^.!?]{0,24}\\b${opening}\\b|\\b${opening}\\b[^.!?]{0,30}\\b(?:soapy water|soap|boiled water|salt water|saline|cooled water)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${tell}\\b[^.!?]{0,14}\\b(?:if|when) (?:it|they|one|that|the \\w{3,8}|your \\w{3,8}|any of them) (?:still |really |ever )?${trouble}\\b|\\bif (?:it|they|the (?:skin|area|site|hole|cut|wound|scab|foot|toe|leg|arm|hand)s?|your \\w{3,8}) ${trouble}\\b[^.!?]{0,24}\\b${tell}\\b`,
    'gi',
  ),
  /\b(?:smelly|yellow|green|thick|brown) (?:ooze|oozing|discharge|pus|gunk|fluid)\b|\bblue toes?\b|\bbath ?water (?:out|off|on it|in)\b|\bkeep (?:bath |any |the )?water out of (?:the|your|his|her|both) ears?\b|\bno (?:rubbing|nose blowing|straws?)\b|\b(?:first|next) (?:poo|poop|bowel movement)\b|\bglue on (?:the|your|his|her) (?:cut|skin|wound|chin|head|forehead|tummy|incision)\b/gi,
  /\b(?:leave|keep|take) (?:your |the )?(?:old |soft |hard |current |own )?(?:ones|lenses|contacts|pair) out\b[^.!?]{0,12}\b\d{1,2} ?(?:h|hrs?|hours?|days?|weeks?)\b|\bpupils? (?:will be|are|stay|will stay|may be) (?:big|large|wide|huge)\b|\bcameras? (?:down|up|into) (?:your|the|his|her) (?:nose|throat|back passage|bottom|bladder|stomach|gut|food pipe)\b|\bdrains? (?:is |are |was |still |now )*(?:below|under|over|less than|more than|above) \d{1,3}\b/gi,
  /\b(?:hair|scalp) (?:wet|damp|washed|clean|dry)\b[^.!?]{0,12}\b(?:no gel|for the cap|no spray|no oil)\b|\bsleep (?:only )?(?:four|five|4|5|three|3) hours\b[^.!?]{0,12}\b(?:night before|before|only)\b|\bwires? on (?:your |the |his |her )?(?:head|chest|scalp)\b|\bflush (?:the toilet )?twice\b|\b(?:keep )?away from (?:small |young )?(?:kids|children|babies)\b[^.!?]{0,12}\bpregnant\b|\bpregnant women\b|\bfile\b[^.!?]{0,16}\bhard (?:bit|skin|part)s?\b|\bhead of (?:the|your) bed\b/gi,
  /\b(?:lamp|light|laser|goggles?|shock ?wave|physio|cabinet)\b[^.!?]{0,10}\bsessions? \d{1,2} of \d{1,2}\b|\bsession \d{1,2} of \d{1,2}\b[^!?]{0,30}\b(?:goggles|lamp|laser|light)\b|\b(?:plaster|cast) (?:comes |is coming |will come )?off (?:on )?(?:the \d|mon|tue|wed|thu|fri|sat|sun|next|today|tomorrow)\w*|\b(?:better|best|good|fatter) veins?\b|\bmetal in (?:your|the|his|her) (?:eyes?|body|head)\b|\bcontrast (?:through|in|into|goes|via) (?:the|your|a)\b|\b(?:lie|stay|keep|lay) (?:very |really |quite )?still\b[^.!?]{0,16}\b\d{1,2} ?min|\bfast(?:ing)? from \d[^!?]{0,14}\bwater (?:is )?(?:ok|okay|fine|only|allowed)\b|\byou (?:may|might|will) (?:bleed|ooze|spot|bruise)\b|\bno showers? (?:with|until|till|while|for) \w|\bspots? (?:have |has )?(?:crust|scab)\w{0,3}\b|\bkeep (?:him|her|them) (?:off|out of|home from) (?:school|nursery|day ?care)\b|\bwithout (?:a |any |another )(?:blackout|seizure|fit|faint|funny turn)\b|\bisolation (?:lifts|ends|is over|is lifted)\b|\b(?:toe touch|toes only|heel only)\b|\bweight through (?:your|that leg|that foot|the (?:leg|foot|heel|arm|hip|knee|joint)|it(?= ?(?:$|[.?!,]|yet|now)))\b|\bblock (?:wears?|will wear|has worn|wearing) off\b/gi,
]

/** How to be ready and what to do after: nothing from midnight, what is left off, sun and wax, water on a wound, when to ring. */
export const toldGettingReady: readonly ToldRule[] = [
  {
    category: 'procedure',
    rule: 'readiness-told',
    words:
      'vein contrast fasting blackout seizure faint isolation nursery daycare shower shave bleed ooze bruise eye midnight sip makeup nail ring jewelry jewellery piercing denture underwire gown ward overnight sun tanning sunbed waxing shaving glycolic retinol acid soap soapy saline hole pin cut wound stitch scab ooze weep weeping smell swell throb bleed blister smelly discharge pus toe ear rubbing poo poop glue pupil camera drain drains hair scalp wire flush pregnant session goggle plaster cast metal nose straw',
    phrases:
      'lie still, stay still, keep still, off school, from school, yellow ooze, green ooze, yellow discharge, green discharge, lamp session, hard bit, hard skin, hard part, spots crust, spots scab, spots have, block wears, block will, fast from, the night, all night, nothing after, nothing from, nothing past, to take you home, boiled water, salt water, ones out, lenses out, contacts out, pair out, make up, weight through, toe touch, sleep only, of the bed, op at, op is, op on, goes red, goes blue, goes numb, gets hot, gets red, turns blue, turns black, the pink, bath water, bathwater',
    unless: otherMatters,
    compile: readied,
  },
]
