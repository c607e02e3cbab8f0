/**
 * Whether something changes what all the rest means: FHIR R4 forbids whoever does not know a modifier extension, or the
 * rules that `implicitRules` names, to read on: hl7.org/fhir/R4/extensibility.html and resource.html.
 */
export function isAltered(element: object): boolean {
  const { modifierExtension, implicitRules } = element as { readonly modifierExtension?: unknown; readonly implicitRules?: unknown }
  return implicitRules !== undefined || (modifierExtension !== undefined && !(Array.isArray(modifierExtension) && modifierExtension.length === 0))
}
