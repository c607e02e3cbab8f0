const phoneLike = /\d{9}|\d{3}[ .-]{0,2}\d{3}[ .-]\d{4}/

/** Of a file, a program: it stands in records in the clear and for good, where no number may. */
export function isPlainName(name: string): boolean {
  return /^[\w.:/ -]{1,100}$/.test(name) && name.trim() === name && !phoneLike.test(name)
}

/** The name of a version has a digit in it. A word without one may be the name of a person, from a column that was taken for another. */
export function isVersionName(name: string): boolean {
  return isPlainName(name) && /\d/.test(name)
}

export function isLanguage(tag: string): boolean {
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)
}
