const words: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ 'ok okay okey okie k kk okk oki thanks thank liked loved reacted gusto encanto you thx thnx tnx ty tysm u gotcha cool great perfect good fine nice awesome wonderful alright noted np roger sure appreciated much so very got it see soon then there sounds will do yw welcome problem worries cheers bless blessings have a day weekend evening too yall doc dr maam sir everyone team copy understood received alrighty lot million bunch bye goodbye gracias muchas muchisimas vale listo perfecto bueno bien entendido esta muy de acuerdo igualmente adios sale enterado enterada va orale dale claro seguro ahi nos vemos hasta luego manana que tenga buen dia buenas tardes noches bendiciones dios bendiga los les le te lo cuide pague amen nada a ti usted ustedes igual genial excelente super tomorrow tmrw monday tuesday wednesday thursday friday buena suerte alla ok merci obrigado obrigada спасибо 谢谢 謝謝 감사합니다 salamat mesi'.split(
    ' ',
  ),
)

/** Nothing but thanks and agreement: it confirms nothing and asks for nothing. */
export function isAcknowledgement(given: readonly string[]): boolean {
  return given.length > 0 && given.length <= 9 && given.every((word) => words.has(word))
}
