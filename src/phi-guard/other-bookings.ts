/** Booked where nobody is treated: a garage, a salon, an office. Such a visit tells nothing of care. */
export const otherBookings: RegExp =
  /\b(?:hair ?cut|hair|nails?|manicure|lash|brows?|salon|barber|oil change|service appointment|test drive|tires?|brakes?|windshield|detailing|grooming|photo(?:graphy|s)? (?:session|shoot)|tax(?:es)?|dmv|passport|visa|genius bar|apple store|showing|open house|tour|interview|move-?in|repair|installation|inspection|technician visit|tutor(?:ing)?|piano|guitar|jury|court|parent conference)\b/i
