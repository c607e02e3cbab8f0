// The default alphabet and its extension table, 3GPP TS 23.038 sections 6.2.1 and 6.2.1.1. The escape code itself is no character.
const basicCharacters: ReadonlySet<string> = /* @__PURE__ */ new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
)
const extensionCharacters: ReadonlySet<string> = /* @__PURE__ */ new Set('\f^{}\\[~]|€')

/** Septets that a character weighs in GSM-7: 1, 2 for the extension table, 0 for a character that GSM-7 does not hold. */
export function septetsOf(character: string): 0 | 1 | 2 {
  // Nearly all characters of nearly all texts, without a look-up.
  if ((character >= 'a' && character <= 'z') || (character >= ' ' && character <= '?')) return 1
  if (basicCharacters.has(character)) return 1
  return extensionCharacters.has(character) ? 2 : 0
}
