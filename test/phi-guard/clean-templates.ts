/** Clean sentences with a place for a term: what is blocked with a term inside is blocked by the term. */
export const cleanTemplates: readonly string[] = [
  'Your {term} update is here.',
  'Please call about {term} today',
  'Reminder: {term} on Tue Mar 9, 2:15 PM',
  'Hi Maria, {term}: please log in to view.',
  'We have a note on {term} for you',
  'A question about {term}? Reply 1.',
  '{term} - see the portal for more',
  'Hola, {term} y su visita',
  'Le esperamos: {term}, el jueves 15 a las 3',
  'Tiene una novedad de {term}. Ingrese para verla.',
  'Aviso sobre {term}, por favor llame hoy',
  'Su {term}: responda 1 para confirmar',
]

export function withTerm(template: string, term: string): string {
  return template.replace('{term}', () => term)
}
