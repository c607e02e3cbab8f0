import type { ImpliedRule } from './implied-rule.js'
import type { ToldRule } from './told-rule.js'

const clinician =
  '(?:dr\\.? \\w{2,12}|(?:the |your |our |his |her )?(?:doctor|doc|surgeon|specialist|nurse|dentist|physician|midwife|hygienist|pharmacist|\\w{4,14}ologist)(?: \\w{2,10}(?= (?:says|said|thinks|wants)))?)'
const front =
  '(?! (?:\\w{2,5} )?(?:hi|hello|thanks?|happy|welcome|your (?:appointment|appt|visit|time|message|forms?|card|slot|spot|privacy|phone|number|address|email|info)|the (?:appointment|office|schedule|time|change|room|forms?|message|portal|lobby)|(?:a|the|that|this|any) (?:new |different |other )?(?:time|day|slot|date)|you can (?:come|park|check)|to (?:call|confirm|arrive|reschedule|bring|check in|move|message|reply|thank|let you know)|come|see you|we can see|\\w+day|that works|yes|no problem|ok\\b|\\d{1,3} (?:more )?min))'

const opinions = (): readonly RegExp[] => [
  new RegExp(
    `\\b${clinician} (?:also |really |just |still |now |already |strongly |does ?n[o']?t |did ?n[o']?t )?(?:says|said|thinks?|thought|feels|believes?|recommends?|recommended|suggests?|suggested|prefers|hopes|expects|agrees|agreed|decided|noticed|ordered|prescribed|added|stopped|lowered|raised|increased|decreased|upped|cut|doubts|suspects|confirmed|ruled|cleared|okayed|changed (?:his|her) mind|put you on|put him on|put her on|took you off|started you|called in|sent in|sent over|refilled|renewed|adjusted)\\b${front}`,
    'gi',
  ),
  new RegExp(
    `\\b${clinician} (?:also |really |just |still |now |already )?(?:wants?|would like|'d like|needs?|asked|plans|is going|told)(?: for)?(?: you| us| me| him| her)? to (?:also |just |now )?(?:start (?!at \\d)|stop|try|take (?!a (?:moment|survey|minute|look at your schedule))|keep (?!your (?:app|\\d))|hold|skip|go (?:up|down|on|off|to|back)|cut|add (?!you to|\\d{1,3} (?:more )?min)|switch|change (?!your (?:app|time)|the (?:time|day|date))|repeat|redo|look|watch|recheck|do (?!a (?:quick )?(?:survey|video|phone|call))|run (?!late)|wait|eat|drink|rest|wear|use (?!the (?:portal|side|back|front|app|link))|put|lose|walk|avoid|stay|see (?:how|if|whether|that|it|the|those|your)|make sure|rule|know (?:how|if|whether|any)|hear (?:how|if|about)|get (?:a|an|another|more|some) (?!time|slot|copy|form)\\w+)`,
    'gi',
  ),
  new RegExp(
    `\\b${clinician} (?:wants?|needs?) (?:you|him|her) (?:back|in|seen|off|on|to be seen) (?:sooner|again|this week|today|right away|asap|off|on|before (?:the|your)|until|for (?:another|one more|more|a repeat))`,
    'gi',
  ),
  new RegExp(
    `\\b${clinician} (?:also |just |really )?(?:wants?|would like|'d like|needs?|wanted|asked for) (?:to have )?(?:another|a second|a closer|one more|a better|a proper|some more) (?:quick )?(?:look|picture|view|sample|test|scan|set|go|listen)\\b`,
    'gi',
  ),
  new RegExp(
    `\\b${clinician}, any (?!questions|changes|conflicts|problem|trouble (?:parking|finding))\\w+|\\b${clinician} wants to know\\b[^.!?]{0,6}\\b(?:any|how|if|did|are|is)\\b(?! (?:you (?:can|could|are able to|will|still|got|need)|your (?:address|number)))`,
    'gi',
  ),
]

const intents = (): readonly RegExp[] => [
  /\bwe(?:'d like| would like| want| need|'re going| are going|'ll| will| plan|'d rather| may| might)(?: for)?(?: you| him| her)?(?: to)? (?:back for (?:a |one |another |more |the |some )+(?:view|look|picture|check|draw|test|sample|shot|scan|round|try)|look again|(?:take|have|get) (?:a closer|another|a second|one more) look|look closer|recheck|keep an eye on|do (?:another|one more|the other|it again)|bump (?:it|up|you)|wean|taper|go (?:up|down) (?:on|to|a)|step (?:it )?(?:up|down)|switch you|start you (?:on|off|with|slow)|change the dose|get things (?:moving|started|going)|rule out|hold (?:the|off on the) \w+ (?:until|for|before|if)|watch (?:it|this|that|him|her|you) (?:closely|for|overnight|a|until|and))\b/gi,
]

/** What a clinician thinks, ordered or wants of a person, save where it is about a time, a form or a greeting. */
export const toldClinician: readonly ToldRule[] = [
  {
    category: 'treatment',
    rule: 'clinician-act',
    words:
      'dr doctor doc surgeon specialist nurse dentist physician midwife hygienist pharmacist cardiologist oncologist urologist dermatologist neurologist gynecologist radiologist rheumatologist nephrologist pulmonologist endocrinologist gastroenterologist audiologist psychologist anesthesiologist hematologist ophthalmologist',
    cue: /\b(?:say|said|think|thought|feel|believe|recommend|suggest|prefer|hope|expect|agree|decid|notice|order|prescrib|add|stop|lower|rais|increas|decreas|upp|cut|doubt|suspect|confirm|rul|clear|okay|changed|put|took|start|call|sent|refill|renew|adjust|want|would|need|ask|plan|going|told)|[' ]d like|, any /i,
    unless: /\b(?:vet|puppy|dog|cat|kitten|just what the doctor|computer doctor|doctor who|dr\.? (?:pepper|seuss|martens|dre|phil|oz|strange))\b/i,
    compile: opinions,
  },
]

/** What the house means to do next about a person. */
export const impliedIntent: ImpliedRule = {
  category: 'treatment',
  rule: 'care-intent',
  cue: /\bwe(?:'d|'ll|'re| would| want| need| will| plan| may| might| are going)\b/i,
  unless:
    /\b(?:app|website|menu|price|order|package|roof|car|truck|game|team|practice|lease|rent|class|classes|movie|party|interview|contract|project|code|server|leak|unit|yard|engine)\b/i,
  compile: intents,
}
