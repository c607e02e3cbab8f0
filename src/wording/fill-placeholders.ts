const placeholder: RegExp = /\{([A-Za-z][A-Za-z0-9]*)\}/g

/** The names that stand in braces, in order of appearance. */
export function placeholdersOf(template: string): string[] {
  return Array.from(template.matchAll(placeholder), (match) => match[1] ?? '')
}

/** Fills each placeholder once: braces inside a value are not read again. A placeholder without a value stays. */
export function fillPlaceholders(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(placeholder, (whole, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? whole) : whole))
}
