import type { WideNet } from './wide-net.js'

export const spanishNet: WideNet = {
  ends: 'paren|pare|pares|parenle|parele|parale|parar|dejen|deje|dejar|dejes|deja|dejenle|basta|alto|detener|detengan|detenga|cese|cesen|suspendan|suspenda|suspender|quiten|quitar|apaguen|apague|desactiven|desactive|cancelen|stop|no_mas|ya_no|nunca_mas|ni_uno|para_ya|para_de|ya_estuvo|bloqueen|eliminen|no_quiero|no_deseo|quit|no_more',
  elsewhere:
    'que|en|tomar|comer|fumar|beber|doler|dolor|de_tomar|la|el|mi|su|una|un|tengo|puedo|vivo|trabajo|me_duele|duele|voy|necesito|se|perder|dejar|que_dejen|entrar|cita|citas',
  named: 'no|nunca|sin|el|la|un|una|del|al|debo|puedo|tengo|que|cuando|si|palabra|responda|mande|envie|escriba|muy|mas|presion|tension',
  not: 'no|nunca|debo|puedo|cuando|sin|responda|tampoco',
  finals: 'paren|parenle|basta|alto',
  texts:
    'mensaje|mensajes|texto|textos|sms|msj|msjs|recordatorios|notificaciones|avisos|alertas|texteando|textear|textearme|mensajitos|spam|txt|txts|text|texts|msg|msgs',
  removes:
    /^(?:quit(?:e|en|ar|a|arme|enme|eme)|borr(?:e|en|ar|a|arme|enme|eme)|elimin(?:e|en|ar|a|arme|enme|eme)|sa(?:que|quen|car|ca|quenme|queme|carme)|remuev(?:a|an)|remover(?:me)?|des(?:us|ins)crib\S*|desinscribirme|salirme|baja) /,
  listed: 'lista|listas|numero|celular|telefono|sistema|base|registro|registros|contactos|mensajes|textos|grupo|notificaciones|recordatorios|servicio',
  refuses: 'no|nunca|ni|sin|ningun|ninguna|jamas|tampoco|nada|no_mas',
  toCome:
    'mensaje|mensajes|texto|textos|sms|msj|msjs|txt|txts|recordatorios|notificaciones|alertas|textear|texteen|textee|mensajitos|recuerden|avisen|contactado|contactada|molestado|molestada',
  missed:
    'dejen|deje|dejes|recibi|recibo|recibio|llego|llegan|llega|llegaron|mandaron|mandan|manda|mando|enviaron|envian|envio|escriben|escribieron|entiendo|entendi|leer|abrir|veo|vi|ver|encuentro|perder|dejar|paren|pare|quiten|borren|cancelen|olviden|olvide|problema|preocupe|todavia|aun|han|ha|he|era|es|fue|se|si|pero|borre|borrar|pude|puedo|puede|foto|resultados|esposo|esposa|tengo|tiene|ahora|conteste|contesto|cita|citas',
  other:
    'you|the|at|and|is|to|my|we|when|i|of|it|espera|yeso|muela|lunar|cita|citas|visita|consulta|medicina|medicinas|medicamento|pastilla|pastillas|doctor|doctora|receta|farmacia|dolor|sangre|sangrado|puntos|seguro|direccion|resultados|llego|llegan|llegaron|llega|recibi|recibo|perdi|perder|gusta|gustan|sigan|siga|ayudan|ayuda|sirven|cuando|entiendo|entendi|leer|abrir|olviden|quiero_recibir|hospital|tratamiento|operacion|cirugia|comer|tomar|fumar|quien|porque_no',
  plain:
    'ya|por|favor|les|le|te|me|nos|dije|dijimos|he|dicho|que|esto|eso|estos|esos|todo|todos|de|una|vez|dios|amor|santo|gracias|ustedes|usted|gente|oiga|oigan|hey|quiero|quisiera|necesito|pido|pedi|ahora|hoy|mismo|pues|wey|guey|hombre|senores|senor|senora|senorita|hola|adios|con|tanto|tanta|tantos|cosas|cosa|para|siempre|nada|mas|y|carajo|demonios|bueno|ok|estar|mandando|enviando|escribiendo|molestando|mandar|enviar|escribir|molestar|chingar|joder|fastidiar|fastidiando|solo|asi|ahi|nomas',
  spoken: 'ustedes|usted|pueden|puede|podrian|podria|favor|me|quieren|quiere',
  statement: / (?:tengo que|debo|puedo|si|cuando|no) (?:dejar|parar|dejo|paro|deje|pare|dejen|paren) | (?:yo|el|ella) (?:deje|pare) /u,
}
