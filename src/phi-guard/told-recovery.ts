import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const who =
  '(?:you|he|she|they|the (?:little one|baby|kids?|child)|your (?:son|daughter|child|kid|baby|mom|dad|husband|wife|mother|father)|mom|dad|grandma|grandpa|kiddo|the kiddo)'
const aid =
  '(?:walker|oxygen|chair|cane|pump|tube|monitor|crutch(?:es)?|machine|wheelchair|brace|collar|feeding tube|catheter|mask|ventilator|vent|insulin|iv|drip|patch|meds|pills|help|hospital bed|boot)'
const mild =
  '(?:blood|bloody|oozing|spotting|bleeding|cramp\\w{0,4}|sore\\w{0,4}|swelling|swollen|bruis\\w{1,3}|weepy|emotional|bloated|gassy|gas|hoarse|dizzy|itchy|itching|sleepy|groggy|woozy|tired|numb\\w{0,4}|tingl\\w{1,3}|nause\\w{1,3}|queasy|redness|drainage|pink|discharge|a fever|chills|stiff\\w{0,4}|tender\\w{0,4}|burning|clots?|floaters|headaches?|constipat\\w{2,3}|loose stools?|crust\\w{0,3}|scab\\w{0,4}|pressure|peeling|flaky|metallic|thirsty|jittery|like you have to go|mood swings|hot flashes|hair|heavier period|heavy period)'

const returning = (): readonly RegExp[] => [
  new RegExp(
    `\\b${who} (?:can|may|could|is ok to|is okay to|is cleared to|is able to|should be able to) (?:now |finally |all )?(?:go|head|get|be) back to (?:daycare|day care|school|work|class|sports|practice|preschool|gym|the gym|soccer|running|his|her|their|normal|light duty)\\b[^.!?]{0,24}\\b(?:tomorrow|monday|tuesday|wednesday|thursday|friday|next|after|as long|if|once|when|24|hours|fever|light|half|note|without|but|since|on the|with)`,
    'gi',
  ),
  /\b(?:light duty|modified duty|off work (?:for|until|till)|out of work (?:for|until)|back to work (?:note|letter|form)|fmla|short term disability|disability (?:form|paperwork))\b(?! the holiday)/gi,
  /\b(?:you|he|she|mom|dad|baby) (?:can|may) (?:now |finally |start )?(?:eat|eating|drink|have|try) (?:\w{2,8} )?(?:normally|regular(?:ly)?|solids?|solid foods?|again|regular food|soft foods?|clear liquids?|whatever|a normal diet|thin liquids)\b/gi,
  new RegExp(
    `\\b(?:${who}|the patient) (?:won'?t|will not|isn'?t going to|is not going to|doesn'?t|does not|don'?t|no longer|may not|might not|still|will|may|might) (?:need|needs|use|uses|be on|have to use|require) (?:the |a |an |his |her |your |that )?(?:\\w{4,7} )?${aid}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:ready|time|try|trying|tried|learn|learning|practice|able|how) (?:to |it )?(?:try |go |walk |sleep |stand |breathe |live |get around |manage |be )?(?:it )?(?:without|off) (?:the |your |his |her |a )${aid}\\b`,
    'gi',
  ),
  /\bskin[- ]to[- ]skin\b|\bnurses?'? station\b|\b(?:found|have|got|is) (?:you )?(?:someone|somebody|a person|a donor|a kidney|a heart|a liver) (?:who matches|that matches|who is a match|for you|on the list)\b|\b(?:you'?re|you are|he is|she is) (?:now )?(?:on|active on|off) the (?:transplant )?list\b[^.!?]{0,16}\b(?:keep your phone|phone on|pager|call any|transplant|organ)\b/gi,
  /\b(?:should|will|may|might|supposed to|it'?ll) (?:just )?(?:fall|come|peel|drop|dissolve) (?:off|out|away)? ?(?:on (?:its|their) own|by (?:itself|themselves))\b(?! the wall)|\bdissolv(?:e|ing|able) (?:on their own|stitches|sutures|in a week|by themselves)\b/gi,
  /\b(?:it|this one|that one|the (?:transfer|graft|embryo|implant|iui|insemination|round)) (?:didn'?t|did not|didnt) (?:take|stick|work|implant)\b[^?]{0,30}\b(?:try again|next (?:month|cycle|time)|another (?:round|cycle)|sorry)\b|\bit took!?[^?]{0,16}\b(?:blood|beta|scan|congrats|come in|baby)\b/gi,
  /\b(?:he|she|mom|dad|grandma|grandpa|your (?:mom|dad|mother|father|wife|husband)) (?:knew|knows|recognized|remembered|remembers|forgot|forgets|didn'?t know|did not know|doesn'?t know) (?:who|where|me|us|my name|your name|her name|his name|what day)\b|\b(?:he|she|mom|dad) said (?:your|my) name (?:this|today|again|for the first)\b/gi,
  /\bkeep (?:it|them|that|the area|the spot) (?:covered|dry|clean|moist|elevated|wrapped|out of the sun|bandaged|iced|uncovered|open to air|up)\b[^.!?]{0,30}\b(?:for|until|till|days?|weeks?|sun|a while|overnight|and|twice|tomorrow|when you)\b/gi,
  /\b(?:no|avoid|skip|don'?t do|hold off on|limit) (?:high |any |the |hard |heavy )?(?:stairs|heels|high chairs|kneeling|squatting|reaching|twisting|bending|lifting|running|jumping|swimming|baths?|hot tubs?|saunas?|tub|pools?|gym|driving|flying|sports|pe|recess|contact sports|screens?|rough play|sun|sex|straws?|tampons)\b[^.!?]{0,24}\b(?:for (?:\d{1,2}|a|an|one|two|three|four|five|six|the|at least) ?(?:\w{3,6} )?(?:days?|weeks?|months?|hours?|while|week|rest)|until (?:we|you|it|your|the stitches|\w{3,6}day)|today|this week|till)\b/gi,
  new RegExp(
    `\\b(?:you|he|she|baby|mom|it)(?:'ll| will)? (?:may|might|could|can|will|'ll|should|is going to|are going to) (?:still |also |probably |likely |even )?(?:see|feel|have|notice|get|pass|experience|be|sound|taste|run|look|seem) (?:a (?:little|bit(?: of)?|lot of|touch of|few) |some |very |kind of |extra |light |mild |more )*${mild}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:it'?s|it is|this is|that'?s|totally|perfectly|is|are) (?:totally |perfectly |completely |very |all )?(?:normal|ok|okay|fine|common|expected|natural) (?:to|for|if) (?:see|feel|have|notice|get|pass|be|you|him|her|the|it|your)\\b[^.!?]{0,24}\\b${mild}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:a (?:little|bit of|few|small amount of)|some|light|mild|slight) ${mild}\\b[^.!?]{0,24}\\b(?:is|are|that'?s|its)(?: totally| perfectly| very)? (?:normal|ok|okay|fine|expected|common|not|to be expected)\\b`,
    'gi',
  ),
  /\b(?:get|find|hit|access|use) (?:the|a|your|that|any) (?:good )?veins?\b|\bwell hydrated\b|\bcome hydrated\b|\b(?:tube|vial|specimen|sample) (?:clotted|hemolyzed|was (?:too|not|lost|broken|short|contaminated))\b|\byou (?:fainted|passed out|threw up|almost fainted) (?:last time|when)\b/gi,
  /\b(?:chair|recliner|pod|bay|bed) (?:\d{1,2} |by the window |is |for \w{3,9} ){0,3}[^.!?]{0,30}\b(?:hours?|blanket|infusion|drip|treatment)\b[^.!?]{0,20}\b(?:hours?|blanket|book|snack|movie|tablet)\b|\b(?:bring|pack) (?:a |your |some |his |her )?(?:warm |favorite )?(?:blanket|book|snacks?)\b[^.!?]{0,24}\b(?:hours|treatment|chair|long day|infusion|settle|procedure)\b/gi,
  /\bbring (?:somebody|someone) (?:you trust|with you|along|to take notes)\b[^.!?]{0,24}\b(?:go over|talk|discuss|hear|news|plan|options|notes|results?|take in)\b|\b(?:sooner|go home|going home|home today|home tomorrow|let (?:you|him|her|mom|dad) go home|sent home|coming home)\b[^.!?]{0,24}\b(?:today|tomorrow|doctor|shoes|wheelchair|ride|nurse|instructions|meds|after|papers|discharge|equipment|oxygen|bed)\b(?! (?:school|work))/gi,
  /\b(?:wear|keep|leave|use|put) (?:the|your|that|this|it) (?:thing|one|contraption|device|gadget|stocking|sock|splint|sleeve|belt|guard|patch|bracelet) (?:on )?(?:on |around |over |for |in )(?:your |the )?(?:wrist|arm|leg|finger|knee|ankle|chest|neck|back|nose|ear|eye|night|two|\d|\w{3,6} (?:days|weeks|hours))/gi,
]

/** What someone may do again, needs no longer, or may notice in the days after. */
export const toldRecovery: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'recovery-told',
    words:
      'daycare preschool fmla walker oxygen cane crutch wheelchair brace collar dissolve recognized moist elevated stair heel kneeling squatting reaching twisting bending lifting swimming sauna straw stitch oozing spotting bleeding cramp cramping sore swelling swollen bruising weepy emotional bloated gassy hoarse dizzy itchy sleepy tired numb nausea redness drainage tender burning vein hydrated clotted vial fainted recliner blanket tingling catheter ventilator insulin headache chill scab',
    phrases:
      "back to school, back to work, back to sports, back to practice, back to normal, back to class, back to light, light duty, off work, out of work, short term disability, eat normally, eating normally, regular food, solid food, solids, soft food, skin to skin, nurses station, nurse station, who matches, that matches, the list, on its own, on their own, by itself, by themselves, didn't take, did not take, didnt take, it took, didn't stick, knew who, knows who, said your name, said my name, remembers me, forgot who, it covered, it dry, it clean, it wrapped, from the sun, the machine, the pump, the tube, the monitor, the gym for, hot tub, a bath, no baths, no driving, no sports, no sex, some blood, little blood, bloody, feel like you have to, hair may, hair might, voice may, voice might, threw up, passed out, you trust, go home, going home, coming home, sent home, the thing, on your wrist, on your ankle, on your arm, a fever",
    unless: otherMatters,
    compile: returning,
  },
]
