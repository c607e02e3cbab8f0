import { otherThings } from './other-things.js'
import type { ToldRule } from './told-rule.js'

const fluid = '(?:poo|pee|wee|spit|urine|stool|sputum|saliva|semen)'

const tests = (): readonly RegExp[] => [
  new RegExp(
    `\\b${fluid} (?:samples?|kit|pots?|tests?|tubes?|cups?|swabs?)\\b|\\b(?:lavender|purple|gold|pink|sst|edta|citrate)(?:[- ]top)? tubes?\\b|\\b(?:red|green|blue|yellow|grey|gray)[- ]top tubes?\\b|\\b(?:repeat|routine|fasting|monthly|baseline|weekly|day \\d{1,2}|trough) bloods?\\b|\\b(?:red|white) cell counts?\\b|\\bneut(?:rophil)? counts?\\b|\\bantibody (?:titers?|titres?|levels?)\\b|\\banti[- ](?:ccp|dna|tpo|ro|la)\\b|\\b(?:tac|tacro|lithium|drug|viral) (?:levels?|counts?)\\b`,
    'gi',
  ),
  /\b(?:blowing|prick|tilt|smear|marrow|swallow|walking|hydrogen|sweat|lactose|six[- ]minute walk|6[- ]minute walk|hair strand) tests?\b|\bcervical smears?\b|\bsmear (?:is|was|came|result|due)\b|\b(?:allergy|skin) pricks?\b|\b(?:24|48|72) ?-?(?:hours?|hrs?|h) tape\b|\b(?:heart|7[- ]day|seven[- ]day) tape\b|\b(?:anomaly|nuchal|dating|uptake|planning|simulation|baseline) scans?\b(?! (?:of (?:the|your) (?:network|site|system)))|\blining check\b|\b(?:gastric|stomach) emptying\b|\bradioactive (?:capsule|tracer|iodine|drink|dose|tablet|injection|seeds?)\b|\b(?:lung|liver|kidney|thyroid|heart) function\b|\bsats probe\b|\bhearing booth\b|\bmole maps?\b|\bgene panels?\b|\bcascade testing\b|\bpocket depths?\b|\bresp(?:iratory)? function\b/gi,
]

const things = (): readonly RegExp[] => [
  /\b(?:ear|hearing aid) (?:mou?lds?|domes?|grommets?|tubes?|syringing|hooks?)\b|\b(?:breast forms?|(?:pocketed|pocket|compression|mastectomy) bras?)\b|\b(?:size )?312 (?:size )?batter(?:y|ies)\b|\bbatter(?:y|ies) size (?:312|675)\b|\b(?:pressure|alternating) (?:mattress|cushion|overlay)\b|\bmattress pump\b|\b(?:slide|draw|sliding|transfer) (?:sheets?|belts?)\b|\btransfer boards?\b|\bbath (?:boards?|lifts?|bench)\b|\bbed ?baths?\b|\bbath in bed\b|\b(?:adult|continence|incontinence) (?:nappy|nappies|pads?|diapers?|briefs?)\b|\bnappies for adults\b|\bzimmer frames?\b|\bhoist slings?\b|\bpatient lifts?\b/gi,
  /\b(?:silver|foam|honey|alginate|wet) (?:dressings?|wraps?)\b|\bdressing packs?\b|\bsteri[- ]?strips?\b|\b(?:butterfly|dissolvable) stitch(?:es)?\b|\bskin glue\b|\bfour[- ]layer bandag\w{1,3}\b|\b(?:depot|baby|tummy|travel|facet) (?:jabs?|injections?|shots?)\b|\b(?:carb ratio|correction dose|sharps (?:bin|box|injury))\b|\b(?:nasal|sinus) (?:rinse|wash|douche|prongs?)\b|\bmask cushions?\b|\bmouth (?:care|sponges?)\b|\bpin sites?\b|\boff ?loading boots?\b|\bhalo vests?\b|\bpendulum exercises?\b|\bpelvic squeezes?\b|\b(?:nomad|dosette|medication|pill) (?:trays?|organi[sz]ers?)\b|\bwater tablets?\b|\b(?:respite|hospice) beds?\b/gi,
  /\b(?:palatal|mandibular) (?:expander|device|splint)s?\b|\btemporary fillings?\b|\btooth (?:out|shade)\b|\bcrown fit\b|\bgum cleaning\b|\blow[- ](?:iodine|residue|fib(?:re|er) diet|potassium diet|oxalate|phosphate|tyramine|purine|fodmap)\b|\bfluid balance\b|\binput[- ]output chart\b|\bpd bags?\b|\bapd machine\b|\b(?:supervised (?:consumption|dose)|sober chip|study arm|dose cohort|dosing cohort|anti[- ]rejection)\b|\b(?:stretch and sweep|membrane sweep|birth (?:bag|plan)|coil fitting|tube weaning)\b|\b(?:epley man(?:eu|oeu)\w{2,4}|tattoo dots?|radiation fractions?|hickman line|plaster room|chalky drink|no underwires?)\b|\bin resus\b|\bminor injuries unit\b|\b(?:restricted|light) duty (?:note|form|letter|until|for|from)\b|\bepley\b[^.!?]{0,16}\b(?:spin\w{0,4}|dizz\w{1,4}|exercise|bed)\b/gi,
  /\b(?:morning stiffness|intrusive thoughts?|hairline break|chipped bone|stone fragments?|heavy bleeds?|breakthrough bleed\w{0,3}|another clot|grounding exercises?|behaviou?ral activation)\b|\bspacers?\b[^.!?]{0,12}\b(?:inhaler|puffer|puffs?|mask)\b|\b(?:warm|wet|cold) compress(?:es)?\b[^.!?]{0,24}\b(?:lids?|eyes?|knee|ankle|breast|back)\b/gi,
]

const spanish = (): readonly RegExp[] => [
  /\b(?:curva de tolerancia|nivel valle|translucencia nucal|prueba de parche|reto oral|curva base|vaciamiento gastrico|anti ?doping|kit de saliva|frasco esteril|beta cuantitativa|pico flujo|capsula radi(?:o)?activa|nada por (?:boca|via oral)|ayuno absoluto|preparacion de colon|matar el nervio|despegue de membranas|membranas? (?:integras?|rotas?)|maniobra de (?:hamilton|epley)|(?:lavar|purgar) el puerto|retiro de clavos|desviacion de tabique|toxina botulinica|microtornillos?)\b/gi,
  /\b(?:sabana deslizante|tabla de (?:transferencia|banera)|banco de ducha|elevador de inodoro|bomba de alimentacion|baj[oa] en (?:yodo|potasio|residuos|fodmap)(?=[^.!?]{0,24}\b(?:dieta|desde|hasta|dias|comida)\b)|dieta baj[oa] en \w{4,9}|diario miccional|fijador externo|(?:bota|ferula) de descarga|puntos de papel|infusor(?: elastomerico)?|aerocamara|inhalocamara|tos asistida|puntas nasales|mascarilla nasal|avance mandibular|guarda oclusal|contenedor de agujas|punzocortantes|neuroestimulador|crema de corticoides?|cuna termica|molde auditivo|filtro (?:de cerilla|anticerumen)|gorro frio|lentes? (?:esclerales?|toric[oa]s?)|compresas? tibias?|tapon lagrimal|bano de esponja|placebo del estudio)\b/gi,
]

/** Two words that are of care only together, each of which goes with many others: what a tube, a test, a dressing, a mattress is of. */
export const toldCompounds: readonly ToldRule[] = [
  {
    category: 'lab',
    rule: 'test-named',
    words:
      'poo pee wee spit urine stool sputum saliva semen lavender purple gold sst edta citrate tube blood bloods cell neut neutrophil antibody ccp dna tac tacro prick smear tape anomaly nuchal dating uptake planning simulation baseline lining emptying radioactive function sats booth mole panel cascade pocket strand blowing tilt marrow swallow walk',
    unless: otherThings,
    compile: tests,
  },
  {
    category: 'treatment',
    rule: 'gear-named',
    words:
      'ear breast bra battery mattress cushion belt lift bath bathe bedbath nappy diaper pad brief zimmer sling dressing wrap strip steri stitch glue bandage bandaging depot jab injection ratio dose rinse wash douche prong sponge mouth pin pendulum pelvic tray organizer organiser tablet expander splint filling tooth crown gum iodine residue fibre fiber oxalate fodmap purine apd pd supervised sober arm cohort rejection sweep coil weaning epley tattoo fraction hickman plaster chalky underwire resus injury duty stiffness hairline chipped fragment bleed clot grounding activation spacer compress fitting',
    phrases:
      'slide sheet, draw sheet, transfer sheet, bath board, transfer board, birth plan, birth bag, pd bag, output chart, facet shot, intrusive thought, fluid balance, sharps bin, sharps box, sharps injury, loading boot, offloading boot, halo vest, respite bed, hospice bed, mandibular device',
    unless: otherThings,
    compile: things,
  },
  {
    category: 'treatment',
    rule: 'gear-named',
    words:
      'curva nucal parche oral gastrico doping antidoping saliva esteril cuantitativa capsula ayuno colon nervio membrana maniobra puerto clavo tabique botulinica microtornillo sabana bomba yodo potasio residuo diario fijador descarga infusor aerocamara inhalocamara puntas nasal mandibular oclusal agujas punzocortante neuroestimulador corticoide cuna auditivo cerilla anticerumen gorro lente compresa lagrimal esponja placebo dieta',
    phrases: 'puntos de, nada por, elevador de, banco de, tos asistida, pico flujo, nivel valle, tabla de',
    compile: spanish,
  },
]
