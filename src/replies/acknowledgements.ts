const words: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'ok okay okey okie k kk okk oki thanks thank you thx thnx tnx ty tysm u gotcha cool great perfect good fine nice awesome wonderful alright noted np roger sure appreciated much so very got it see soon then there sounds will do bye goodbye gracias muchas muchisimas vale listo perfecto bueno bien entendido esta muy de acuerdo igualmente adios merci obrigado obrigada спасибо 谢谢 謝謝 감사합니다 salamat mesi'.split(
    ' ',
  ),
)

/** Nothing but thanks and agreement: it confirms nothing and asks for nothing. */
export function isAcknowledgement(given: readonly string[]): boolean {
  return given.length > 0 && given.length <= 8 && given.every((word) => words.has(word))
}
