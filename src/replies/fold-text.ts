/** Letters that look like Latin ones, in the case in which they do. Compatibility forms (full width, mathematical, circled) are folded before. */
const lookAlikes: Readonly<Record<string, string>> = {
  А: 'a',
  В: 'b',
  С: 'c',
  Е: 'e',
  Н: 'h',
  І: 'i',
  Ј: 'j',
  К: 'k',
  М: 'm',
  О: 'o',
  Р: 'p',
  Ѕ: 's',
  Т: 't',
  Х: 'x',
  У: 'y',
  а: 'a',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  һ: 'h',
  і: 'i',
  ј: 'j',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  ѕ: 's',
  т: 't',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  к: 'k',
  м: 'm',
  п: 'n',
  Α: 'a',
  Β: 'b',
  Ε: 'e',
  Ζ: 'z',
  Η: 'h',
  Ι: 'i',
  Κ: 'k',
  Μ: 'm',
  Ν: 'n',
  Ο: 'o',
  Ρ: 'p',
  Τ: 't',
  Υ: 'y',
  Χ: 'x',
  Ϲ: 'c',
  α: 'a',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  ϲ: 'c',
  ϳ: 'j',
  օ: 'o',
  ս: 'u',
  ց: 'g',
  հ: 'h',
  ո: 'n',
  ɑ: 'a',
  ɡ: 'g',
  ı: 'i',
  ᴀ: 'a',
  ʙ: 'b',
  ᴄ: 'c',
  ᴅ: 'd',
  ᴇ: 'e',
  ꜰ: 'f',
  ɢ: 'g',
  ʜ: 'h',
  ɪ: 'i',
  ᴊ: 'j',
  ᴋ: 'k',
  ʟ: 'l',
  ᴍ: 'm',
  ɴ: 'n',
  ᴏ: 'o',
  ᴘ: 'p',
  ʀ: 'r',
  ꜱ: 's',
  ᴛ: 't',
  ᴜ: 'u',
  ᴠ: 'v',
  ᴡ: 'w',
  ʏ: 'y',
  ᴢ: 'z',
}
const withoutMark: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }

/** Lower case, without accents, vowel signs of Arabic, or letters repeated three times and more. */
export function foldWord(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u064b-\u065f\u0670\u0640]/g, '')
    .normalize('NFC')
    .replace(/[đłøıßæœ]/g, (letter) => withoutMark[letter] ?? letter)
  return bare.replace(/(\p{L})\1{2,}/gu, '$1')
}

/** The word with look-alike letters made Latin; undefined where it has none or holds other foreign letters. */
export function latinTwin(word: string): string | undefined {
  let twin = ''
  let changed = false
  for (const letter of word) {
    const latin = lookAlikes[letter]
    if (latin !== undefined) changed = true
    else if (!/[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(letter)) return undefined
    twin += latin ?? letter
  }
  return changed ? foldWord(twin) : undefined
}

const digitsAsLetters: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', $: 's', '@': 'a' }

/** `st0p`, `$top`: digits that stand for letters, where letters are there too. */
export function withoutDigits(word: string): string | undefined {
  if (!/[a-z]/.test(word) || !/[01345$@]/.test(word)) return undefined
  return word.replace(/[01345$@]/g, (sign) => digitsAsLetters[sign] ?? sign)
}
