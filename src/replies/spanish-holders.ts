import type { PhraseLists } from './phrase-lists.js'

/** Whose number it is: somebody else’s, a new holder’s, a dead person’s. */
export const spanishHolders: Pick<PhraseLists, 'wrongNumber' | 'notWrongNumber' | 'newOwner' | 'deceased' | 'notDeceased'> = {
  wrongNumber: [
    'numero|persona|telefono|celular|contacto|tel|num equivocado|equivocada|incorrecto|incorrecta|erroneo|erronea|equivocadas|mal',
    'se|te [ha|han]* equivoco|equivocaron|equivocas|equivoca|equivocan|equivocaste|equivocado de|con numero|persona|telefono',
    'se equivoco|equivocaron END',
    'creo_que|usted|ustedes [se]* esta|estan|estas equivocado|equivocada|equivocados|confundido|confundida [de]* [numero|persona]* END',
    'equivocado|equivocada|equivocados de numero|persona|telefono',
    'no soy|somos esa|la|el|su|ese|esta|paciente|ella|de persona|paciente|senor|senora|que|ahi|ustedes|END',
    'no|ya_no es|pertenece [ya]* [el|su|mi|de|a]* numero|telefono|celular de|correcto|del|suyo',
    'este|ese|el no|ya_no es|pertenece [ya]* [el|su|de|a]* numero|telefono|celular de|correcto|del|suyo',
    'este numero|telefono|celular no|ya_no es|pertenece',
    'aqui|aca|en_este_numero no vive|se_encuentra|existe|hay_nadie',
    'no conozco|conocemos [a]* [esa|ese|ninguna|con|alguien]* persona|nombre|nadie',
    'no se de_quien_es|quien_es|quien_son este|ese|END',
    'no soy [su|un|una]* paciente',
  ],
  notWrongNumber: ['di|puse|escribi|marque|tengo|tenia|dieron ~3 numero|telefono equivocado|incorrecto|mal'],
  newOwner: [
    'numero|telefono|celular nuevo [{mark}|y]* quien|de_quien',
    'nuevo numero|telefono|celular [{mark}|y]* quien|de_quien',
    'acabo|acabe de sacar|comprar|recibir|obtener|cambiar|adquirir este numero|telefono',
    'este [numero]* es [un|mi|numero]* nuevo numero|END',
    'este numero es nuevo',
    'antiguo|anterior|nuevo|antigua dueno|duena|propietario',
    'tengo este numero|telefono|celular desde|hace|apenas',
  ],
  deceased: [
    'fallecio|fallecieron|fallecida|fallecido|fallecimiento|difunto|difunta|finado|finada|falleciera',
    'se murio|nos_murio',
    'murio|murieron|ha_muerto|esta_muerto|esta_muerta|paso_a_mejor_vida|descanse_en_paz|en_paz_descanse|qepd',
    'ya no esta con nosotros|vivo|viva',
    'ya no vive END',
  ],
  notDeceased: [
    'telefono|celular|bateria|carro|auto|perro|gato|perrito|gatito|perra|mascota|pila [se|me|nos]* murio|muerto|fallecio',
    'casi me|se murio|muero',
  ],
}
