import { otherMatters } from './other-matters.js'
import type { ToldRule } from './told-rule.js'

const measured = '(?:numbers?|levels?|values?|counts?|readings?|results?|markers?|enzymes|hormones?|electrolytes|platelets|cells|iron|sugars?|sodium|potassium)'
const amiss =
  '(?:out of range|outside (?:the |of )?range|abnormal|off|above|below|over|under|borderline|elevated|high|low|higher|lower|flagged|up|down|climbing|creeping up|dropping|trending|where we (?:want|like|need)|not where)'
const bit =
  "(?:(?:is|are|was|were|came back|came in|looks?|looked|isn'?t|aren'?t|still|again|also|just|a|an|little|bit|tad|touch|hair|smidge|slightly|somewhat|way|too|very|on the|quite|not|went|has|have|been) ){0,6}"
const calm =
  "(?:nothing to (?:lose sleep over|be alarmed|panic about|be scared of|fret about|stress about|stress over)|don'?t (?:panic|be alarmed|be scared|freak out|stress|worry)|no need to (?:worry|panic|be alarmed)|you can (?:breathe|relax|stop worrying|rest easy|exhale)|rest easy|not an emergency|nothing scary|(?:it'?s |it is )?not (?:serious|dangerous|scary|cancer))"

const outOfRange = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:one|two|some|a couple|a few|several|all|most|both|your|ur|his|her|the|these|those) (?:of )?(?:the |your |ur |his |her |those )?(?:\\w{3,9} )?${measured} ${bit}${amiss}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${measured}\\b(?:[^.!?]|\\.\\d){0,40}\\b(?:we|doctor|dr\\.? \\w{2,12}|she|he) (?:would |'d )?(?:likes?|wants?|need|expected|hoped) (?:it|them|to see)\\b`,
    'gi',
  ),
  /\b(?:your|ur|his|her) (?:\w{3,9} )?(?:numbers?|counts?|levels?|values?) (?:look|looks|looked|are|is|were|was|came|went) (?:much |way |so |a lot |a bit |a little |back )?(?:better|worse|up|down|great|good|fine|off|improved)\b/gi,
  new RegExp(
    `\\b(?:off|high|low|odd|unusual|out of range|elevated|changed|different|showed up|came up|something there|a spot|spots|shadow|funny)\\b[^?]{0,24}\\b${calm}`,
    'gi',
  ),
]

const afterwards = (): readonly RegExp[] => [
  /\bwhat (?:we|they|she|he|the doctor|the surgeon|dr\.? \w{2,12}) (?:took|removed|cut|shaved|sent|scraped|froze|biopsied) (?:off|out|from|away|in|to the lab)\b/gi,
  /\b(?:what|the (?:thing|piece|part|spot|bump|growth|one|tissue|bit|stuff|sample|skin)) (?:that )?(?:we |they |she |he |you had )?(?:took out|took off|came off|came out|removed|cut out|cut off|sent off|taken off|taken out|scraped off)\b[^.!?]{0,40}\b(?:was|is|were|came|turned|looks?|isn'?t|wasn'?t|being|gone|fine|good|nothing)\b/gi,
  /\b(?:we|they|she|he|the surgeon|dr\.? \w{2,12}) got (?:it all|all of it|everything)\b[^?]{0,24}\b(?:edges?|clean|clear|out|gone|good|margins?)\b|\b(?:edges|margins) (?:were|are|came back|look) (?:all )?(?:clean|clear)\b/gi,
  /\b(?:the|that) (?:spot|lump|bump|mole|shadow|cyst|growth|nodule|mass|polyp|thing) (?:they saw|we saw|on|in|they found|we found|under|behind|was|is|has|hasn'?t|looks|didn'?t|went)\b[^.!?]{0,40}\b(?:just|only|nothing|harmless|gone|grown|changed|bigger|smaller|vessel|normal|better|watch|again|good kind|bad|stable|the same)\b/gi,
  /\b(?:there (?:is|was)|we (?:see|saw)|shows?|showed) (?:something|a little something|a spot|an? (?:small |tiny )?(?:area|change|shadow))(?: there| here)?\b[^.!?]{0,30}\b(?:talk about|look at|watch|discuss|check|keep an eye|follow)\b/gi,
]

const news = (): readonly RegExp[] => [
  /\b(?:it|that|this|they|everything|you) (?:was|were|is|came back|came out|turned out|turned up) (?:nothing|negative|benign|normal|clean|clear|neg)\b[^?]{0,4}(?:[.!,]|$| you| so| and| no)[^?]{0,24}\b(?:you can (?:breathe|relax|stop worrying|rest easy)|relax|breathe|congrats|congratulations|phew|relief|so glad|enjoy|see you|no need)\b/gi,
  /\byou(?:'re| are|r) (?:in the clear|all clear|in remission|negative|positive|clean as a whistle)\b[^?]{0,30}\b(?:clean|congrats|test|everything|all of it|results?|come|next|stay|isolate|home|year|keep it up)\b/gi,
  /\b(?:not|isn'?t|wasn'?t|aren'?t) the (?:news|results?|numbers|answer|outcome) (?:we|you|i|she|he|any of us) (?:wanted|hoped|were hoping|had hoped|expected)\b[^?]{0,24}\b(?:come in|call|see|talk|today|options|plan|next|visit|appointment|we)\b/gi,
  /\b(?:doctor|doc|dr\.? \w{2,12}|she|he|we|they) (?:saw|heard|got|found) (?:exactly |just )?what (?:she|he|we|they) (?:was|were|had been|had) (?:hop|look|expect|want|wait)\w{2,4}\b|\bnot the (?:news|results?|numbers|answer|outcome) (?:we|you|i|she|he) (?:wanted|hoped|were hoping|expected)\b|\b(?:good|great|bad|better|sad|hard) news (?:on|about|for|with) (?:the|your|his|her) (?:toe|foot|hand|arm|leg|finger|neck|shoulder|elbow|wrist|ankle|hip|nose|throat|tooth|jaw|rib|spine|bladder|ovar\w{1,3}|uterus|prostate|colon|stomach|pancreas|nodes?|mole|cyst|nodule|polyps?|other one)\b|\b(?:you(?:'re| are) cured|(?:last|done|finished|final|cured|get to)[^.!?]{0,24} ring(?:ing)? (?:the|that) bell|false (?:positive|negative)|first one was a false alarm)\b|\b(?:it|cancer|tumou?r|he|she) (?:has ?n[o']t|has not|did ?n[o']t|did not|never) (?:come|came) back(?=$|[.!;]| (?:since|yet|anywhere|on (?:the|your) scan))|\bquiet on the (?:picture|scan|images?|mri|eeg|monitor)\b|\b(?:something|an? (?:area|spot)|one (?:area|spot|node)|it) (?:lit|lights|popped|showed|pops) up on (?:the |your |that |his |her )?(?:scan|pictures?|left|right|images?|x-?ray|mri|ct|pet|report|mammo\w{0,4}|ultrasound)\b|\b(?:counts?|platelets|numbers) (?:have |has )?(?:bounced|recovered|climbed|crept|dropped|dipped|tanked|came|come) (?:back|up|down|again)\b|\bnumbers (?:are |keep )?(?:going|moving|heading|headed|trending) (?:in )?(?:the )?(?:right|wrong|good) (?:way|direction)\b/gi,
  /\b(?:the |your |rapid |strep |covid |flu |home |second |other )?(?:rapid|swab|culture|dipstick|strip|screen|smear|panel) (?:was|is|came|came back|turned|lit up|says|said|grew|shows?|showed|looked)\b[^.!?]{0,16}(?:\b(?:neg|negative|pos|positive|clear|clean|normal|fine|pink|blue|something|right away|back|good)\b)/gi,
  /\b(?:lab|labs|culture|swab|sample) (?:says|say|said|show|shows) (?:it'?s |you'?re |there'?s |something )?\w{0,8} ?(?:growing|grew|off|normal|fine|low|high|negative|positive|clean|clear)\b/gi,
  /\blabs? (?:r|are|were|came back|look|looks|all|=|:|-)? ?(?:neg|pos|nl|wnl|ok|good|fine|great|normal|back|low|high|off|up|down)\b/gi,
]

/** Results told by what came out of range, by what was taken off, and by relief or bad news. */
export const toldResults: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'result-told',
    words: 'level value count marker enzyme hormone electrolyte platelet sodium potassium odd unusual shadow funny panic alarmed iron sugar reading',
    phrases: 'your numbers, one number, two numbers, some numbers, numbers are, numbers look, numbers were, numbers came, a number, lose sleep, out of range',
    unless:
      /\b(?:score|team|sales|revenue|budget|spreadsheet|invoice|traffic|votes?|poll|followers|points|orders?|attendance|donations?|reports?|rent|inventory|volume|battery|fuel|oil|tires?|water level|engine|market|stocks?)\b/i,
    compile: outOfRange,
  },
  {
    category: 'lab',
    rule: 'result-told',
    words: 'removed cut shaved scraped margin lump bump mole shadow cyst growth nodule mass polyp spot',
    phrases:
      'took off, took out, came off, came out, sent off, got it all, got all, got everything, the edges, see something, saw something, is something, was something, shows something, showed something',
    unless: otherMatters,
    compile: afterwards,
  },
  {
    category: 'lab',
    rule: 'result-told',
    words: 'cured platelet clear negative positive nothing benign normal neg remission biopsy rapid swab culture dipstick strip smear panel recheck',
    phrases:
      'the answer, the outcome, good news on, saw what, heard what, got what, found what, cured, the bell, a false, hasn t come, hasn t came, has not come, didn t come, never came, quiet on, lit up, lights up, popped up, showed up, bounced back, numbers are, numbers keep, numbers going, good news, bad news, the news, happy news, great news, was clean, all clean, came back, labs say, lab says, labs neg, labs pos, labs good, labs look, f/u labs, run it, repeat it, redo it, run that, repeat that, repeat your, the results, redo your, to hear, clean screen, screen was',
    unless: otherMatters,
    compile: news,
  },
]
