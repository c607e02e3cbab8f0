import { type MappedText, sliceMapped } from '../mapped-text.js'

const ofPlural = /_(?:ordinal_)?(?:zero|one|two|few|many|other)$/

/** The text of a key of two words or more, which is shown as it stands where nobody translated it (natural keys of i18next), without the form of a plural at its end. Undefined of any other key. */
export function textOfKey(key: MappedText): MappedText | undefined {
  const end = key.text.length - (ofPlural.exec(key.text)?.[0].length ?? 0)
  return /\p{L}\S*\s+\S*\p{L}/u.test(key.text.slice(0, end)) ? sliceMapped(key, 0, end) : undefined
}
