import type { ToldRule } from './told-rule.js'

const feeling = '(?:fear|anxiety|panic|distress|mood|urges?|cravings?|worry|worries|sadness|anger|shame|guilt|dread|low mood)'

const inner = (): readonly RegExp[] => [
  new RegExp(
    `\\b(?:rate|score|track|log|note|mark) (?:your |the |each )?${feeling}\\b|\\b${feeling},? (?:level |score )?(?:from )?(?:0|zero|1|one) ?(?:-|to|out of) ?(?:10|100|ten|5|five)\\b|\\b0 ?(?:-|to) ?100 (?:before|after)\\b|\\b(?:till|until|wait for) (?:it|the (?:fear|anxiety|urge|feeling|panic)) (?:to )?(?:drops?|passe?s?|eases?|fades?|halves?|comes? down)\\b`,
    'gi',
  ),
  /\b(?:write|note|log|jot) (?:down )?(?:what your (?:mind|head|brain)|(?:the|your|each|every|that) (?:automatic |negative |worry |hot )?(?:thoughts?|worry|worries|triggers?))\b|\bsit with (?:the|that|your|it,?) ?(?:feelings?|urge|anxiety|discomfort|sadness)\b|\bdon'?t (?:check the (?:lock|door|stove|taps?)|wash again|google symptoms|seek reassurance|do the ritual)\b|\bstep \d{1,2} (?:of|on) (?:the|your) (?:fear|exposure|anxiety) (?:ladder|hierarchy|list)\b|\bclimb (?:the|your) ladder, (?:step|rung) \d|\bworry time\b|\bhomework\b[^?]{0,40}\b(?:thoughts?|fears?|mood|feelings?|breath\w{2,4}|ground\w{2,4}|ladder|exposure|kind to yourself|your mind)\b/gi,
  /\bproud of (?:you|u) for (?:saying|telling|sharing|talking|opening|naming)\b|\b(?:dark|bad|ugly|scary|suicidal|intrusive) thoughts?\b[^.!?]{0,16}\b(?:come|back|return|call|text|ring|again|stay)\b|\bvoices? (?:are |is |getting |any |been |still )*(?:quieter|louder|back|calmer|gone|nasty)\b|\bbrain (?:zaps?|shivers)\b|\bzaps? (?:come|came|gone|back|still|stop\w{0,4})\b/gi,
  /\b(?:your|ur|today'?s|line) colou?r\b[^?]{0,50}\b(?:sample|drop|test|pee|urine|court|probation|officer|lab|report|call (?:in|the line)|miss)\b|\bcolou?r (?:line|code|group)\b[^.!?]{0,24}\b(?:test|sample|call|report)\b|\b(?:provide|give|drop|leave|produce) (?:a |your )?(?:sample|ua|urine)\b[^.!?]{0,30}\b(?:court|miss|probation|officer|refusal|po)\b|\bcounts? as (?:a )?(?:miss|positive|refusal|dirty)\b|\bobserved (?:samples?|collection|urine|test)\b/gi,
  /\b(?:daily|supervised) (?:pick ?-?up|dosing)\b[^.!?]{0,30}\b(?:supervised|chemist|pharmacy|window|clinic)\b|\bmissed (?:two|three|four|\d) (?:days |doses |in a row )?so (?:we|you) (?:re-?start|start (?:again|over)|drop)\b|\btake[- ]home (?:bottles?|doses?)\b|\btake[- ]homes\b\b|\bchip night\b|\bstrips? (?:dissolves?|melts?|under)\b[^.!?]{0,14}\btongue\b|\binterlock\b[^.!?]{0,24}\b(?:blow|breath|device|fitted|court|reading)\b/gi,
]

/** Tasks of a therapy, testing that a court ordered, doses under watch: protected care, told without its name. */
export const toldInnerWork: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'inner-work-told',
    sensitive: true,
    words:
      'fear anxiety panic distress mood urge craving worry sadness anger shame guilt dread thought feeling mind homework ladder exposure proud voice zap color colour sample urine ua observed supervised dosing interlock chip strip tongue ritual reassurance lock',
    phrases: 'till it, until it, wait for it, missed three, missed two, take homes, take home, take home, as a miss, a miss, count as',
    compile: inner,
  },
]
