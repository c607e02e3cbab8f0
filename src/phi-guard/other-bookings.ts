const booked =
  /\b(?:hair ?cut|hair|nails?|manicure|lash|brows?|salon|barber|oil change|service appointment|test drive|tires?|brakes?|windshield|detailing|grooming|photo(?:graphy|s)? (?:session|shoot)|tax(?:es)?|dmv|passport|visa|genius bar|apple store|showing|open house|tour|interview|move-?in|repair|installation|inspection|technician visit|tutor(?:ing)?(?! de\b)|piano|guitar|jury|court|parent conference|reserv(?:ations?|a|acion)|party of|brunch|rental car|trainer|tattoo|pasaporte|consulado|licencia|maquillaje|boda)\b/i

/** These alone tell of no other house where care is named as well: there are health coaches, and nurses who ask for stars. */
const mayBeBooked =
  /\b(?:(?:bridal|dress|suit|tux(?:edo)?|gown) fitting|(?<!power of )attorney|lawyer|notar(?:y|io|ia)|walk-?through|viewing(?! hours)|coach|tutors?(?! de\b)|(?:piano|guitar|violin|swim\w{0,5}|dance|driving|music|art|cooking|tennis|golf|ski|spanish|english|french|maths?|surf\w{0,3}|riding|your|next|first|trial|private) lessons?|mentor|cabin|your host|(?:ver|visitar|mostrar\w{0,3}|conocer|recorrer|visita (?:al?|del?)) (?:el |la |su |este )?(?:departamento|inmueble|propiedad)|gym|gimnasio|yoga|pilates|at the bank|banker|bridal|tailor|property visit|personal training|tasting|escape room|barberia|peluqueria|abogad[oa]|mudanza|avaluo|taller mecanico)\b/i

const ofCare =
  /\b(?:doctors?|doctora?|dr|nurses?|enfermer[oa]s?|patients?|pacientes?|clinics?|clinica|hospital|wards?|medic\w{0,6}|health\w{0,3}|wellness|bienestar|salud|blood|breath\w{0,4}|therap\w{1,4}|terap\w{2,5}|caregivers?|aides?|care (?:team|plan|provider|center)|social work\w{0,3}|trabajador[oa] social|nutri\w{3,8}|diet\w{0,6}|physical|rehab\w{0,10}|recovery|recuperacion|sober|insurance card)\b/i

/** Whether a text books what is booked where nobody is treated: a garage, a salon, an office, a table. Such a visit tells nothing of care. Folded text. */
export function isOtherBooking(plain: string): boolean {
  return booked.test(plain) || (mayBeBooked.test(plain) && !ofCare.test(plain))
}
