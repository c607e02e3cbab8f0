import type { ImpliedRule } from './implied-rule.js'
import { otherMatters, otherMattersSpanish } from './other-matters.js'

const doctors = (): readonly RegExp[] => [
  /\b(?:(?:feet|foot|women'?s|woman'?s|ladies'?|kids'?|children'?s|baby|blood|bone|sugar|sleep|stomach|tummy|nerve|brain|memory|throat|hormone|joint|vein|allergy) (?:doctor|doc|dr)|(?:heart|brain|stroke|burn|sleep|birth\w{0,3}|maternity|behavioral(?: health)?|memory|cancer|infusion|bone|psych) (?:unit|wing|floor|ward|suite)|day hospital)\b/gi,
  /\b(?:doctora?|medic[oa]|clinica|unidad|piso|ala) (?:del?|para) (?:la |las |los |el )?(?:ninos|mujeres|vista|sangre|cabeza|nervios|azucar|bebes|oidos?|corazon|cerebro|rinon(?:es)?|huesos?|pies|estomago|garganta|higado|pulmon(?:es)?|maternidad|cancer|partos?)\b/gi,
]

const departments = (): readonly RegExp[] => [
  /\b(?:kidney|heart|stroke|cancer|breast|burn|spine|bone|psych\w{0,7}|dialysis|behavioral(?: health)?|sleep|infusion|maternity|birth\w{0,3}|labor|women'?s|lung|brain|transplant|trauma|surg(?:ery|ical)|imaging|fertility|hearing|memory|detox|pain|wound|vein|skin|nerve|eye|retina|endoscopy|chemo|radiation|recovery|hospice|nicu|icu|er|gi|ob|ent|breathing|digestive|gut|liver|blood|diabetes|thyroid|hormone|mother[- ]baby|newborn|allergy|asthma|throat|voice|swallow\w{0,3}|ankle|knee|hip|joint|shoulder|headache|migraine|epilepsy|seizure|autism|feeding|counseling|mental|grief|trauma|addiction|methadone|coumadin|donor|cosmetic|lasik|mammo\w{0,4}|ostomy|sickle cell|tb|hiv|std|sti)(?: (?:&|and) \w{3,10})? (?:floor|unit|wing|tower|pavilion|building|cent(?:er|re)|clinic|suite|entrance|institute|intake|desk|garage|lobby|lot|check-?in|department|dept|waiting (?:room|area)|reception|ward|elevators?|nurses?|team|tent|bay|rooms?|door|gym|program|house)\b|\b(?:go|come|head|sent|walk|down the hall|check in|register|meet us|report|over) (?:to|at|in) (?:\w{1,3} )?(?:digestive|transplant|infusions?|psych|ortho|labor|allergy|urology|pulmonary|oncology|cardiology|neurology|dialysis|endoscopy|mother[- ]baby|women (?:&|and) (?:babies|infants|children)|cath(?: lab)?|wound|pain|sleep|hospice|detox|rehab|peds|nicu|icu|pacu)\b/gi,
]

const partners = (): readonly RegExp[] => [
  /\b(?:tell|notify|inform|let) (?:your|any|all) (?:recent |sexual |past |sex )?partners?\b|\byour partners? (?:should|needs?|must|has) (?:also |to |to also )?(?:be |get )?(?:treated|tested|checked)\b|\buse (?:condoms?\b|protection (?:until|with|for the next|every|during|if))/gi,
  /\bsafe at home\b|\bare you (?:feeling )?safe\b(?! to)|\b(?:twelve|12)[ -]steps? (?:meeting|group|program)\b/gi,
  /\bavise a sus? parejas?\b|\bsus? parejas? (?:tambien )?debe[n]?\b(?: (?:de )?(?:ir|venir|pasar) a)? (?:tratar\w*|trat\w+|tomar\w{0,2}|recib\w+|hacer\w*|revis\w+|checar\w*|vacun\w+|aplicar\w*|usar\w*|avis\w+|acudir\w*|consult\w+|ser|estar|venir(?! a)|ir(?! a)|pasar(?! a))\b|\bavis\w{1,5} a (?:todas )?(?:las personas|quienes?|con quienes?)[^.!?]{0,16}\b(?:estuvo|tuvo|se acosto)\b|\buse (?:proteccion|condon(?:es)?)\b|\bsegur[oa] en (?:su )?casa\b|\bdoce pasos\b|\bsu padrino\b[^.!?]{0,24}\b(?:grupo|reunion|junta)\b/gi,
  /\bdia \d{1,3} sin (?:tomar|beber|consumir)\b|\bcuantos dias lleva sin\b|\bdays has it been since you (?:used|drank|smoked)\b|\bday \d{1,3} without (?:drinking|a drink|alcohol|using)\b/gi,
]

const states = (): readonly RegExp[] => [
  /(?<!\b(?:laugh(?:ter)?|smile|energy|enthusiasm|mood|joy|song|tune|beat|yawn(?:ing|s)?) (?:is|are|was) (?:so |really |totally )?)\bcontagious\b(?! (?:laugh|smile|energy|enthusiasm|tune|song))|\bcontagios[oa]\b|\b(?:you(?:'re| are)|until|been) cleared (?:to|for|by the)\b[^.!?]{0,6}\b(?:go back|return|drive|driving|work|exercise|lift|play|run|travel|sports|surgery|doctor)\b|\buntil (?:you(?:'re| are)) cleared\b/gi,
  /\byou (?:can|may) (?:now )?(?:go back|return) to (?:work|school|sports|driving|exercise|normal activity)\b|\b(?:start|resume) exercising again\b|\b(?:doctor'?s|sick|excuse|medical) note\b|\bnote for (?:work|missing work|school)\b/gi,
  /\b(?:you|he|she) (?:were|was|may have been|might have been) exposed\b|\b(?:when was|date of|first day of) your last period\b|\byour periods? (?:come|came|start\w{0,3}|return\w{0,3}|late)\b|\blost (?:the|your|her|a) (?:baby|pregnancy)\b|\btrying to conceive\b/gi,
  /\b(?:your )?blood is (?:still |too |a (?:bit|little) |very )?(?:thin|thick|low|high)\b|\b(?:bad|weak) heart\b|\btouch of (?:sugar|diabetes)\b|\byou(?:'re| are) borderline\b|\bside effects?\b|\b(?:less|cut (?:back|down) on) (?:salt|sugar|carbs|sodium)\b|\bdonor (?:was|has been|is) found\b|\bsnoring (?:study|test|clinic)\b|\bday \d{1,3} without (?:cigarettes?|smoking)\b/gi,
  /\b(?:take|use|do) (?:a|the|your) home test\b|\btest again in\b|\b(?:rinse|gargle) with (?:warm )?salt water\b|\bbreathe into the (?:device|tube)\b/gi,
]

const statesSpanish = (): readonly RegExp[] => [
  /\bcontagios[oa]\b|\bya puede (?:volver|regresar) (?:al trabajo|a trabajar|a la escuela|a manejar|al gimnasio|a hacer ejercicio)\b|\bya puede manejar\b|(?<!\b(?:como|presentar|conserve|conserva) (?:el |este |su )?)\bjustificante\b(?! de (?:pago|compra|ingreso))|\bnota (?:del doctor|medica|para (?:el|su) trabajo)\b/gi,
  /\b(?:estuvo|pudo estar) expuest[oa]\b|\bya le bajo\b(?! (?:el|la|al|a))|\bsangre (?:baja|debil|espesa|delgada)\b|\bsub(?:io|ido) (?:de )?\d{1,3} (?:libras|kilos)\b|\bmenos sal\b|\bdia \d{1,3} sin (?:cigarros?|fumar)\b|\bpongase el parche\b/gi,
  /\brepita la prueba\b|\b(?:buches|gargaras) con\b|\bduerma con (?:dos|tres|2|3) almohadas\b|\b(?:encontraron|hay) (?:un )?donante\b|\bse cura con\b|\bno (?:trae|tiene) nada (?:malo|grave)\b|\b(?:que tanto|mucho) dolor\b|\baparatos? (?:del|para el|para) (?:oido|oir)\b|\bchequeo de (?:su|la|el) (?:bebe|nin[oa])\b/gi,
]

const billed = (): readonly RegExp[] => [
  /\b(?:billed|bill|submitted to|filed with|sent (?:it|this|the claim) to) (?:your|ur) (?:health |medical )?(?:insurance|insurer)\b|\byour benefits (?:were|are|have been) verified\b/gi,
  /\b(?:mandamos|enviamos) (?:la factura|el cobro|la cuenta) a su (?:seguro|aseguranza)\b|\ble (?:negaron|aprobaron) la autorizacion\b/gi,
]

/** Doctors and wards by a part of the body, partners to be told, states and permissions that betray an illness, bills sent to an insurer. */
export const impliedLay: readonly ImpliedRule[] = [
  {
    category: 'specialty',
    rule: 'doctor-of',
    compile: doctors,
  },
  {
    category: 'specialty',
    rule: 'doctor-of',
    compile: departments,
  },
  {
    category: 'condition',
    rule: 'partner-or-safety',
    sensitive: true,
    cue: /\b(?:partners?|protection|condoms?|safe|steps?|parejas?|proteccion|condon|segur[oa]|pasos|padrino|dias?|days?)\b/i,
    compile: partners,
  },
  {
    category: 'condition',
    rule: 'state-implied',
    cue: /\b(?:contagio|cleared|back|return|again|note|exposed|period|lost|conceive|blood|heart|sugar|borderline|side|salt|donor|snoring|without|test|device)/i,
    unless: otherMatters,
    compile: states,
  },
  {
    category: 'condition',
    rule: 'state-implied',
    cue: /\b(?:contagio|puede|justificante|nota|expuest|bajo|sangre|sub|sal|dia|parche|prueba|buches|gargaras|duerma|donante|cura|nada|dolor|aparatos?|chequeo)/i,
    unless: otherMattersSpanish,
    compile: statesSpanish,
  },
  { category: 'insurance', rule: 'cover-implied', unless: otherMatters, compile: billed },
]
