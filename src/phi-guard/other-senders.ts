const english =
  '(?<!blood |milk |eye |tissue |sperm |cord |bone |hsa )bank|credit union|cu|savings|lending|mortgage|realty|realtors?|property management|apartments|landlord|hoa|water (?:dept|department|district|utility|works|company)|[a-z]+ water|power(?:co)?|electric(?:ity)?|energy|utilit(?:y|ies)|telecom|wireless|broadband|internet|fiber|cable|transit|metro|rail(?:road|way)?|amtrak|airlines?|airways|\\w*jet|ferry|cruises?|hotel|motel|hostel|airbnb|uber|lyft|taxi|cab|parking|tolls?|turnpike|ups|fedex|usps|dhl|courier|post office|storage|movers|moving|autos?|motors|tires?|garage|mechanic|body shop|collision|towing|car wash|dealership|toyota|honda|ford|chevrolet|subaru|hyundai|nissan|kia|dmv|roof(?:ing|ers?)|plumb(?:ing|ers?)|hvac|heating|electric(?:al|ian)|locksmith|pest(?: control)?|termite|exterminators?|lawns?|landscap\\w{2,4}|tree (?:service|care|surgeons?)|arborist|chimney|(?:carpet|window|gutter|pool) (?:cleaning|service|care)|cleaners|laundry|tailor|alterations|jewelers?|florist|flowers|bakery|pizz\\w{1,6}|grill|caf[eé]|coffee|bistro|diner|restaurant|catering|brewery|winery|butcher|grocer\\w{0,4}|supermarket|farms?|feed store|farm supply|beekeepers|hardware|lumber(?: ?yard)?|librar(?:y|ies)|museum|theat(?:er|re)|cinema|movies|streaming|box office|tickets|zoo|aquarium|symphony|orchestra|gallery|drama club|book ?club|stadium|arena|parks (?:and|&) rec(?:reation)?|(?:city|town|village) of|city hall|public works|sanitation|fire dept|police|sheriff|court|clerk|elections?|registrar|bursar|irs|tax(?: office| prep\\w{0,8})?|accounting|cpa|law (?:firm|office)|notary|home insurance|auto insurance|warranty|appliances?|computer|it (?:help ?desk|dept|support|desk)|helpdesk|software|gaming|makerspace|marina|airport|warehouse|construction|foreman|contractors?|crane|auction|estate sale|marketplace|photo(?:graphy)? studio|dance studio|pottery|quilt guild|prof(?:essor)?|band boosters|little league|swim team|maintenance|(?:city|community|county|town|village) pool|pools|(?<!medical |air |home )gas|(?:watch|bike|print|frame|flower|coffee|machine|gift|book|toy|shoe|ski|guitar|music|sewing|camera|tile|muffler) shop|(?<!med ?)spa|salon|barber\\w*|nails?|tattoo'
const spanish =
  'banco(?! de (?:sangre|leche|ojos|semen|tejidos))|bancoandes|caja (?:popular|de ahorro)|cajero|financiera|hipotecaria|cfe|luz|agua (?:y drenaje|potable)|gas (?:del|de|natural)|municipio|ayuntamiento|alcaldia|transito|registro civil|sat|consulado|juzgado|biblioteca|casilla|taller(?! de)|llantera|refaccionaria|plomeria|techos|fumigaciones|jardines|jardineria|alberca|cine|teatro|circo|radio|aerolineas?|central de autobuses|metrobus|caseta|estacionamiento|uber|taxi|mensajeria|paqueteria|correos|hotel|restaurante|fonda|taqueria|carniceria|polleria|tortilleria|pasteleria|panaderia|mercado|supermercado|tienda|papeleria|ferreteria|muebleria|joyeria|zapateria|sastreria|costurera|lavanderia|tintoreria|inmobiliaria|arrendadora|condominio|notaria|contador|telefonia|telecom\\w{0,12}|internet|soporte|almacen|obra|constructora|imprenta|electronica|cerrajeria|spa|estetica|barberia|unas'

const house = /* @__PURE__ */ new RegExp(`(?<![\\w-])(?:${english}|${spanish})(?![\\w-])`, 'i')
const houseAlone = /* @__PURE__ */ new RegExp(`^(?:${english}|${spanish})$`, 'i')

const ofCare =
  /\b(?:health\w*|medical|medic[oa]s?|clinic\w*|hospital|(?<!lawn |tree |car |pool |shoe |carpet )care|dental|dent\w{3,5}|vision|optic\w{0,4}|hearing|pharmac\w{1,3}|rx|rehab\w{0,10}|recovery|therapy|surgery|wellness|nurs\w{2,3}|hospice|ambulance|oxygen|wheelchair|salud|clinica|farmacia|memoria|lactancia|terapia|rehabilitacion|sangre|auto[ -]?reply)\b/i

/** Words in capitals, with small ones between them: a name, no sentence. */
const name = /^[A-Z0-9][\w.'&-]*(?: (?:(?:of|and|with|from|at|&|the|de|del|la|las|los|y|e) ){0,2}[A-Z0-9][\w.'&-]*)*$/

/** Where a sender names itself: before the first colon or dash, behind the last dash, or after "this is". */
const places: readonly RegExp[] = [
  /^(?:[^:.!?\n]{1,24}\bfrom )?([^:.!?\n]{2,44}?)(?:: | [-–—] )/,
  / ?[-–—~] ?([^-–—~.!?\d\n]{3,36})$/,
  /^(?:[^.!?\n]{0,24}\b)?(?:this is|it'?s|le (?:habla|escribe)|le escribimos de|le hablamos de|somos) ([^.!?,\n]{3,36})/i,
]

/** Where a word in capitals begins within another: "CityWater". */
const parts = /(?<=[a-z])(?=[A-Z])/g

/** The name as a whole, or the last word of one that is written as one: "CityWater", "BrightBank". */
function namesHouse(sender: string): boolean {
  const words = sender.replace(parts, ' ')
  return houseAlone.test(words) || (words !== sender && houseAlone.test(words.slice(words.lastIndexOf(' ') + 1)))
}

/** Whether a text names as its sender a house that treats nobody: "Metro Water: ...", "... - Aldern Library". Accents folded. */
export function fromOtherHouse(plain: string): boolean {
  return places.some((place) => {
    const sender = place.exec(plain)?.[1]?.trim()
    return sender !== undefined && ((name.test(sender) && house.test(sender)) || namesHouse(sender)) && !ofCare.test(sender.replace(parts, ' '))
  })
}
