import type { Spelling } from './respell.js'

export const spanishSpelling: Spelling = {
  table: {
    vaja: 'baja',
    q: 'que',
    k: 'que',
    ke: 'que',
    qe: 'que',
    xq: 'porque',
    pq: 'porque',
    x: 'por',
    xfa: 'por favor',
    xfavor: 'por favor',
    porfis: 'por favor',
    porfabor: 'por favor',
    porfavor: 'por favor',
    m: 'me',
    d: 'de',
    ai: 'ahi',
    aki: 'aqui',
    ia: 'ya',
    lla: 'ya',
    msg: 'mensaje',
    msgs: 'mensajes',
    mjes: 'mensajes',
    megusta: 'me gusta',
    nimas: 'ni mas',
    ps: 'pues',
    tb: 'tambien',
    toy: 'estoy',
    sta: 'esta',
    ud: 'usted',
    uds: 'ustedes',
  },
  patterns: [
    [/^desin[sc]+rib(?:ir|a|an|e)(me)?$/, 'desuscribir$1'],
    [/^de[sz]?u[sb]{1,2}[ck]ri[bv]i?r?(me)?$/, 'desuscribir$1'],
  ],
  found:
    'mensaje|mensajes|textos|recordatorios|notificaciones|numero|telefono|celular|equivocado|equivocada|equivocaron|quiero|quiten|quitenme|quiteme|borre|borren|borrenme|borreme|borrar|saquenme|saqueme|eliminen|eliminenme|elimineme|eliminar|desuscribir|desuscribirme|cancelar|cancelen|cancela|basta|dejen|dejenme|manden|mandarme|enviar|envien|escriban|escriba|escribir|escribirme|molesten|molestar|molestando|textear|textearme|fallecio|respirar|respira|emergencia|suicidarme|matarme|morirme|sangrando|infarto|convulsionando|desmayo|pastillas|permiso|conozco|aqui|nunca|vivir',
  spared:
    'mensajero|contexto|pretextos|textas|eliminan|mandan|mandar|mandara|envian|enviara|escriben|escribe|escribo|escribi|dejan|molestan|canceles|cancele|cancelo|cancelan|numeros|telefonos|celulares|equivoca|quieran|quieren|quiera|quieres|quieto|quitan|quites|borran|pasta|bastan|respirara|respire|desmayos|pastilla|permisos|conoce|conozca|fallecer|textual|emergencias|vivirlo|vive|beber|deben|vasto|pesos|dejeme|dejame|recordatorio|enviare|enviaron|escribire|viven|viviera|vividas|aquel',
  sound: (word) =>
    word
      .replace(/h/g, '')
      .replace(/v/g, 'b')
      .replace(/ll/g, 'y')
      .replace(/qu?(?=[ei])|k|c(?![ei])/g, 'K')
      .replace(/[zc]/g, 's')
      .replace(/g(?=[ei])/g, 'j')
      .replace(/(.)\1/g, '$1'),
}
