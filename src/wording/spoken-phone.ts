/** A contact number as it stands in a text: `312-555-0142` for `+13125550142`, else as it was given. */
export function spokenPhone(phone: string): string {
  return phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, '$1-$2-$3')
}
