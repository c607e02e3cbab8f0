import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const kin = '(?:sisters?|brothers?|mother|father|mum|mom|dad|kids|children|cousins?|family|relatives|daughters?|sons?|siblings|parents)'
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day'
const who = '(?:he|she|mum|mom|dad|your (?:mum|mom|dad|mother|father|wife|husband))'

const births = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:we|we'll|we will|we can|to|they|they'll) induce (?:you |her |labou?r |on |at |this |next |tomorrow|${day})|\\b(?:be|being|get|getting|is|are|was|were) induced (?:on|at|this|next|tomorrow|tonight|today|early|${day})|\\bsweep (?:on|at|if|this|next|${day}|tomorrow)\\b[^?]{0,30}\\b(?:nothing happens|baby|labou?r|midwife|weeks)\\b|\\b(?:bag|clothes) for (?:the )?baby\\b(?! (?:shower|photos?))|\\binduction\\b[^!?]{0,40}\\b(?:baby|ward|labou?r|maternity|midwi\\w{2,4}|weeks|delivery|\\d{2}\\+\\d)\\b|\\b(?:baby|ward|labou?r|maternity|midwi\\w{2,4}|\\d{1,2} weeks|delivery)\\b[^!?]{0,30}\\binduction\\b|\\bbring (?:the |your |a )?car ?seat\\b[^.!?]{0,24}\\b(?:notes|bag|baby|ward|home)\\b|\\bbaby (?:is |'s )?(?:head down|breech|engaged|back to back|transverse)\\b`,
    'gi',
  ),
]

const talk = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:your |her |his )?${kin} (?:may|might|should|could|will|needs? to|ought to) (?:want |need |get |be |also |consider |have )*(?:test(?:ing|ed|s)?|checked|screened|screening|scanned)\\b|\\b(?:50 ?[-/ ] ?50|one in (?:two|four)|1 in [24]|[25][05]%|half|a half|a quarter) (?:chance |risk |odds )?(?:for|in|that) (?:the |your |each |any )?(?:kids?|child(?:ren)?|baby|sons?|daughters?|pregnancy)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${who} (?:is|isn'?t|'s) (?:not )?(?:eating|drinking|swallowing|waking)\\b[^.!?]{0,12}\\b(?:normal|expected|comfortable|now)\\b|\\bbreathing (?:may|might|will|can) (?:rattle|change|slow|sound|pause|stop|get)\\b|\\b(?:his|her|mum's|mom's|dad's) last (?:days|hours|breaths?)\\b(?! (?:at|in|of|on|with|as|for)\\b)|\\bcomfort (?:measures|meds)\\b|\\bsettled on the (?:pump|driver)\\b`,
    'gi',
  ),
  /\b(?:small|tiny|little|clean|hairline) (?:break|crack)\b[^.!?]{0,24}\b(?:x-?ray|xr|wrist|ankle|bone|toe|finger|arm|sling|boot|cast|foot|elbow|rib)\b|\b(?:x-?ray|xr)\b[^.!?]{0,24}\b(?:small|tiny|clean|hairline) (?:break|crack)\b|\bwet (?:him|her)self\b|\b(?:bumped|banged|hit|knocked|bump(?:s)? (?:to|on)) (?:his |her |the |your )?head\b|\bfunny turns?\b|\bcoil (?:is |was )?(?:due|expires|runs out|threads?|strings?)\b|\bmonthly jabs?\b|\bjabs?\b[^.!?]{0,20}\b(?:due|bum|arm|school|baby|consent|forms?|months?|weeks?|boarding|booked|record)\b|\b(?:\d{1,2}|two|three|four|eight|twelve|sixteen)[- ](?:week|month)s? jabs\b|\barms? (?:may be |is |feels? |a bit )*sore\?? ?(?:that'?s |is )?normal\b/gi,
  /\bfit (?:for|to) (?:light|restricted|full|normal|desk) (?:duties|duty|work)\b|\b(?:no|avoid) (?:ladders|nights|night shifts|heights|driving|heavy lifting),? (?:or |and |no )?(?:ladders|nights|night shifts|heights|driving|lifting)\b|\bphased return\b(?! of)|\bback to work after (?:stress|your op|surgery|burn ?out|your (?:illness|operation|leave))\b|\b(?:burn ?out|stress)(?:-related)? leave\b|\bdesk assessment for (?:your|his|her) (?:back|neck|wrist|shoulder|eyes)\b|\bgrip (?:test|strength)\b/gi,
  /\b(?:\d{1,2}|two|three|four|six|eight|several|a few) (?:days|weeks|months) off work\b|\byours (?:looks|looked|is|was) (?:just |a lot |exactly )?like your (?:mother|father|mom|dad|mum|sister|brother)'s\b|\bon the list for (?:a|your|the|his|her) (?:new )?(?:kidney|liver|heart|lung|cornea|pancreas)s?\b|\b(?:he|she|pt|mum|mom|dad) coded\b|\b(?:can'?t|cannot|can not) feel (?:(?:your|his|her|two|three|the|some) ){0,2}(?:fingers?|toes?|legs?|feet|foot|hands?|arms?)\b/gi,
  /\b(?:washout|dosing) (?:period|visit|day|week)\b|\b(?:you(?:'re| are)|in|on) (?:study )?arm [ab12]\b|\bcohort \d\b[^.!?]{0,24}\b(?:dose|dosing|study|visit|drug)\b|\bpk (?:draws?|bloods?|samples?|day)\b|\bunblind\w{0,3}\b|\bcome in now\b[^.!?]{0,24}\b(?:nothing to eat|don'?t eat|no food|bag)\b|\bmoved up the (?:\w{5,10} )?list\b[^.!?]{0,30}\b(?:kidney|liver|heart|lung|donor|phone|organ)\b/gi,
]

/** What else staff say in few words: births, families of a gene, last days, small breaks, fitness for work, trials. */
export const toldClinicTalk: readonly ToldRule[] = [
  {
    category: 'condition',
    rule: 'clinic-talk-told',
    words:
      'sister brother mother father mum mom dad child children cousin family relative daughter sibling parent breathing comfort xr xray break crack wet jab arm fit ladder burnout stress grip washout cohort pk unblinded unblind coded finger toe leg foot hand coil',
    phrases:
      'off work, like your, your son, the list, his head, her head, your head, bumped head, for kids, the kids, funny turn, work after, last days, last hours, x ray, phased return, back to work, dosing day, dosing visit, come in now, on the pump, on the driver, desk assessment, is not eating, not eating, not drinking, burn out, 50 50',
    unless: otherThings,
    compile: talk,
  },
  { category: 'condition', rule: 'birth-told', sensitive: true, words: 'induction induce induced sweep baby carseat', phrases: 'car seat', compile: births },
]
