import { givenNames } from './given-names.js'
import type { PhraseLists } from './phrase-lists.js'
import { spanishAlarms } from './spanish-alarms.js'
import { spanishHolders } from './spanish-holders.js'
import { spanishMachines } from './spanish-machines.js'
import { spanishNet } from './spanish-net.js'
import { spanishSpelling } from './spanish-spelling.js'

const familia = 'esposo|esposa|marido|mujer|hijo|hija|hijos|mama|papa|madre|padre|novio|novia|hermano|hermana|jefe|familia|nino|nina'

export const spanish: PhraseLists = {
  language: 'es',
  ...spanishAlarms,
  ...spanishHolders,
  ...spanishMachines,
  spelling: spanishSpelling,
  net: spanishNet,
  vocabulary: {
    given: givenNames,
    mensajes: 'mensajes?|mensajitos?|mensages?|textos?|sms|msjs?|mjs|recordatorios?|notificaciones|notificacion|avisos|alertas|whatsapps?|suscripcion',
    sueltos: 'mensajes?|mensajitos?|mensages?|textos?|sms|msjs?|mjs',
    dejen:
      'deje|dejen|deja|dejad|dejes|dejar|pare|paren|parar|detenga|detengan|detener|cese|cesen|basta|termine|terminen|terminar|suspenda|suspendan|suspender|cancele|cancelen|cancelar|cancela|elimine|eliminen|eliminar|quite|quiten|quitar|desactive|desactiven|desactivar|interrumpa|interrumpan|anule|anulen|anular',
    mandar:
      'mandar|mandarme|mandarnos|mandarle|enviar|enviarme|enviarnos|enviarle|escribir|escribirme|escribirnos|textear|textearme|textiarme|mensajear|mensajearme|molestar|molestarme|molestando|fastidiar|fastidiarme|contactar|contactarme|joder|chingar|acosar|acosarme|mandando|enviando|escribiendo|texteando|spamear|spamearme',
    relleno:
      'de|los|las|el|la|estos|esos|estas|esas|este|esta|todos|todas|mas|mis|sus|tus|tantos|tantas|recibir|recibiendo|enviar|mandar|mandarme|enviarme|enviando|mandando|por|favor|ya|con|me|tu|su|mi|automaticos|molestos|malditos|pinches',
    nota: 'facturas?|cobros?|cuentas|pagos|promociones|publicidad|encuestas|anuncios|ofertas|marketing|propaganda|citas?|visitas?|recetas|farmacia|resultados|seguro|vacunas',
    venta: 'promociones|publicidad|encuestas|anuncios|ofertas|marketing|propaganda',
    quitar: 'quite|quiten|quita|quitar|saque|saquen|saca|sacar|borre|borren|borra|borrar|elimine|eliminen|elimina|eliminar|remueva|remuevan|remover',
    quitarme:
      'quiteme|quitenme|quitame|quitarme|saqueme|saquenme|sacame|sacarme|borreme|borrenme|borrame|borrarme|elimineme|eliminenme|eliminame|eliminarme|remuevame|remuevanme|desuscribame|desuscribanme|desuscribeme|desuscribirme|desuscribir|bajeme|bajenme|salirme',
    numero: 'numero|telefono|celular|contacto|nombre|cel|movil',
    lista: 'lista|listas|sistema|base_de_datos|contactos|directorio|programa|grupo|registro|textos|mensajes',
  },
  orders: [
    'no [me|nos|le|se|mas|vuelva|vuelvan|a|sigan|siga]* escriba|escriban|escribas|escriban|escribir|escribirme|escribiendo|textee|texteen|texteas|textees|textear|textearme|moleste|molesten|molestes|molestar|molestarme|molestando|contacte|contacten|contactes|contactar|contactarme|mensajeen|mensajee|fastidien|fastidie|jodan|joda',
    'no [me|nos|mas|vuelva|vuelvan|a|sigan|siga]* mande|manden|mandes|mandar|mandarme|mandando|envie|envien|envies|enviar|enviarme|enviando [me|mas|estos|esos|nada|de|sus|los|tantos|estas|ningun]* {mensajes}|nada|esto|mas|END',
  ],
  requests: [
    'alto|basta a|de|con|ya [{relleno}]* {mensajes}',
    '{dejen}|para [ya|por|favor]* de {mandar}',
    '{dejen} [{relleno}]* {mensajes}',
    '{dejen} de me|nos mandar|enviar|escribir|molestar',
    'no quiero|deseo|necesito|quisiera|queremos|deseamos|acepto [mas|recibir|seguir|recibiendo|que|me|sus|estos|esos|de|los|ningun|tener|tantos|estas|esta|este|ningunos|tus]* {mensajes}|escriban|manden|contacten|molesten|texteen|envien|mensajeen',
    'no me gustaria|interesa|interesan|gustan [mas|recibir|seguir|recibiendo|sus|estos|esos|de|los]* {mensajes}',
    'no mas|mayor [de|estos|por|sus|esos|favor|tantos]* {mensajes}',
    'ya|nunca no|mas [me|nos|vuelvan|a|quiero|deseo]* manden|mande|envien|envie|escriban|escriba|molesten|moleste|contacten|texteen',
    'ya no quiero|deseo mas|recibir|estos|esto|END',
    'sin|ningun mas {mensajes}',
    '{quitar} [mi|este|nuestro|el]* {numero} [de|del|la|su|esta|esa|tu|sus|todas|las]* [{lista}]* END',
    '{quitarme} [de|del|la|su|esta|esa|este|tu|sus|todas|las|estos|los]* [{lista}]* END',
    'dar|darme|denme|deme|dame|darnos|darse|doy [de]* baja',
    'quiero|deseo|quisiera [la|darme|de|una]* baja',
    'quiero|deseo|quisiera salir|salirme|borrarme|desuscribirme|cancelar|estar [fuera]* [de]* [la|esta|su|los|estos|esto|mi]* {lista}|{mensajes}|esto',
    'dejenme|dejeme|dejame|dejennos en_paz|tranquilo|tranquila|quieto|quieta|solo|sola|de_molestar|de_escribir',
    'basta ya|de',
    'retiro|revoco|retirar|revocar|quito|cancelo [mi|el|todo|la|mis]* consentimiento|permiso|autorizacion',
    'olvide|olviden|olvida|pierda|pierdan|borre [de]* mi|este numero|telefono|celular',
    'como|donde [puedo|hago|se|le|para|me]* [para]* dejo|dejar|paro|parar|cancelo|cancelar|quito|quitar|desuscribo|desuscribirme|salgo|salir [de]* [recibir|estos|los|esta|la|de]* {mensajes}|lista|esto',
  ],
  unsure: [
    'no me interesa|interesan END',
    'no molestar|molesten|moleste END',
    '{dejen} de llamar|llamarme|llamando',
    'no me llamen|llame ni|o|y',
    'no quiero esto|nada|mas END',
    'paren|pare|basta|deje|dejen [con]* [esto|eso]* END',
    'en_vez_de|en_lugar_de {sueltos}|textear|textos|mandar_mensajes|escribir',
    'prefiero|preferiria [que|me|una|las|por|hablar]* llamadas?|llamen|correo|email|carta',
    'demasiados|muchos|tantos {sueltos}|recordatorios',
    'harto|harta|cansado|cansada [de|con|estos|esos|los|sus|tantos|tanto]* {mensajes}|esto',
    'no [quiero|mas]* {sueltos} END',
    'como|donde [puedo|hago|le|se]* [para]* parar|detener|quitar|parar esto|eso END',
  ],
  disputed: [
    'nunca|jamas|no|yo_no [me|les|le|he|lo]* inscribi|suscribi|registre|apunte|autorice|pedi|solicite|acepte|consenti|firme|pedido|autorizado|inscrito|suscrito [a|para|por|de|que|me]* [esto|estos|eso|recibir|esos|nada|ningun]* {mensajes}|END',
    'nunca|jamas|no [les|le|he|te|yo]* di|dado|doy|tienen|tiene [mi|el|ningun]* permiso|consentimiento|autorizacion|numero',
    'sin mi permiso|consentimiento|autorizacion',
  ],
  complaints: [
    'si|cuando [me|nos|ustedes|no]* vuelven|vuelve|siguen|sigue|escriben|mandan|dejan|deja|paran|molestan ~6 denuncio|reporto|demando|denunciar|reportar|demandar|denunciare|reportare|demandare|abogado|denunciarlos|reportarlos|demandarlos|bloqueo|policia',
    'los|les|te|lo|la voy|vamos a denunciar|reportar|demandar|bloquear',
    'voy|vamos a denunciarlos|reportarlos|demandarlos|bloquearlos|denunciarlo|reportarlo|demandarlo|bloquearlo|llamar_a_mi_abogado|llamar_a_la_policia',
    'esto|eso es [un|una|puro|pura]* acoso|spam|ilegal|estafa|fraude|hostigamiento',
    'ya les|le|te|yo [he|habia|lo|dije|escribi|mande|conteste|puse]* dije|escribi|mande|puse|respondi|conteste|pedi|dicho|pedido [que]* stop|alto|no|basta|paren|dejen|cancelar|pare',
    'cuantas veces [tengo|les|le|hay|debo|que]* decir|digo|decirles|dije|repetir',
  ],
  hostile: [
    'vete|vayanse|vayase|larguense|largate|vayan [a|al]* la_mierda|mierda|diablo|carajo|la_chingada|la_verga|infierno',
    'chinga|chinguen|chingate|chinguense|jodanse|jodete|puta|putos|mierda|pendejos?|cabrones|cabron|culeros?|malparidos?|imbeciles|hijos_de|hijo_de_puta|hdp|estupidos',
    'no jodan|chinguen|jodas|friegues|frieguen',
  ],
  partial: [
    'no [quiero|mas|manden|envien|me]* [mas|las|los|de|sus]* {nota} [por|en|via]* [el]* {sueltos}|celular|telefono',
    'no [quiero|mas|me|manden|envien]* [mas|sus|de]* {venta} END',
    'solo|solamente|unicamente|nomas|nada_mas [quiero|deseo|manden|envien|avisos|mensajes|textos|recordatorios|de|las|los|mandenme|enviame|envienme]* {nota} [por|texto|mensaje|favor|gracias]* [{mark}]* no|nada',
    'solo|solamente|unicamente [quiero|deseo|manden|envien|mandenme|envienme|los|las]* recordatorios|avisos|mensajes|textos [de]* [mis|las|la]* {nota}',
    '{dejen} de {mandar} {nota}',
    '{dejen} [{relleno}]* {mensajes} de|sobre|con [la|las|los|sus|mis]* {nota}',
  ],
  qualifiers: [
    'sobre|acerca|durante|mientras|hasta|excepto|salvo|menos|tan_temprano|tan_tarde|tan_seguido|cuando|si|antes|despues',
    'en|por|de|a la|las|mi|noche|madrugada noche|manana|madrugada|trabajo|[0-9]+|domingo|domingos|fines',
    'los|cada|todos domingos|sabados|dias|dia|hora|rato|los_dias',
    'pero|solo [si|siga|sigan|no|quiero|manden]* los|las|mis|de|citas|recordatorios|sigan',
    `a mi|su ${familia}|trabajo`,
    'por ahora|un_tiempo|unos_dias',
  ],
  fillers: 'me|por|favor|mas|ya|mensajes|textos',
  questions: /(?!)/u,
  subjects: / (?:yo|el|ella|ellos|ellas|que si|porque|por que|cuando|para que) $/u,
  negation:
    / (?:(?<subject>ustedes|si|por que|porque) )?(?:no|nunca|jamas|ni|sin) (?:(?:quiero|quisiera|deseo|que|me|se|nos|por|favor|los|las|vayan|vaya|a|van|va|pueden|puedo|hay|quise|necesito|les|pedi|dije) ){0,5}$/u,
}
