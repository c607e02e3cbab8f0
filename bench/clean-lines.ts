/** Ordinary texts of 80 to 120 characters that tell nothing of anyone's health: of clinics, schools, shops, banks, neighbours and friends. */
export const cleanLines: Readonly<Record<'en' | 'es', readonly string[]>> = {
  en: lines(`
Your visit with us is on Thursday at 10:15 AM. Please come ten minutes early and bring your card.
We have moved. Our new office is at the corner of Main and Oak, and parking behind it is free of charge.
You have a new message from our office. Sign in to your account to read it, and call us if you need help.
Reply C to confirm your time on Monday, or call the front desk if you need to choose another day.
Our phones are down this morning. Please use the website or try again after noon. We are sorry for the trouble.
Thanks for coming in today! Tell us how we did in a two minute survey, your answers stay with our staff only.
The office closes at 3 PM on Friday for staff training and opens again on Monday morning at eight.
We are running about half an hour behind today. You may wait in your car and we will text when we are ready.
A form is waiting for you in the portal. Please fill it in before you come so that you are seen on time.
Please update your mailing address and email with us the next time you call, so that our letters find you.
This is the front desk. We tried to reach you twice this week. Please call us back when you have a moment.
Snow is on the way tonight. If our doors stay shut tomorrow we will text everyone by six in the morning.
The garage on Fifth Street is full on most mornings. Please allow some extra time or take the number 12 bus.
Your package was delivered at 2:40 PM and left beside the front door. A photo is in the app under orders.
Heads up: your order of two lamps ships on Wednesday. Track it any time from the link in your receipt.
The table for six is ready on Saturday at 7:30. Please let us know by Friday if your party gets smaller.
Your library books are due on Tuesday. Renew them online or drop them in the box by the side entrance.
Can you bring the folding chairs and the big cooler on Sunday? We start setting up a little before noon.
The kids loved the beach and nobody wanted to leave. We should get home around nine if the traffic is kind.
Reminder from the school: picture day is next Wednesday. Order sheets went home in the red folders today.
The bus on route 14 leaves fifteen minutes later than usual this week because of the work on River Road.
We could not charge the card on file for your membership. Please update it in the app before the weekend.
Your code is 482913. It works for ten minutes. We will never call and ask you to read it to us.
Rent is due on the first. You can pay by bank transfer, by check at the office, or in the tenant portal.
The water will be shut off on Tuesday from nine to noon while the crew works on the pipes in the street.
Hey, running late, the train stopped for twenty minutes. Order without me and save me a seat by the window.
Practice moves to the north field tonight since the lights are out on the other one. Same time, bring water.
Your car is ready. We changed the oil, turned the tires and washed it. Pick it up any time before six.
A sign-in from a new device was seen on your account at 9:02 AM. If it was not you, change your password.
The meeting is moved to room 204 at two o'clock. The slides are in the shared folder, please read them first.
Happy birthday! Come by the store this month for a free coffee on us, no purchase needed, with our thanks.
Your table lamp is back in stock. Save ten percent with the word BRIGHT until Sunday night, online only.
The neighbors on the third floor are moving out on Saturday, so the elevator will be slow until the evening.
Do you still need a ride to the airport on Thursday? I can leave work at four and be at your place by five.
Our spring concert starts at seven in the main hall. Doors open at half past six and seats are not numbered.
Your claim on the dented bumper was received. An adjuster will call within two business days to set a time.
Please vote on the color of the new fence by Friday. Green is ahead for now, brown is close behind it.
We found a set of keys in the laundry room with a blue ribbon on it. Ask at the desk if they are yours.
Your flight to Denver now leaves from gate B22 at 6:15 PM. Boarding begins forty minutes before that.
The class on Tuesday is full, but there are four places left on Thursday evening. Shall we move you there?
Thank you for your application. We will read everything by the end of the month and write to you either way.
Grandma wants everyone at her place for dinner on Sunday. I said we would bring the salad and some bread.
Your appointment has been moved to Wednesday, June 11 at 2:00 PM. Call us if that does not work for you.
To stop these texts reply STOP. For help reply HELP or call our office from Monday to Friday, nine to five.
The new hours begin on the first of the month: eight to six on weekdays and nine to one on Saturdays.
Bring a photo ID and your card to the front desk. If you have filled in the forms online you can sit right down.
Your request was received and a member of our team will get back to you within one business day.
We welcome a new face at the front desk this week. Say hello to her when you come in, she is from Ohio.
Payment received, thank you. Your receipt is in your account, and the next invoice comes at the end of May.
It was good to talk. I will send the two links tonight and call again on Monday once I have an answer.
`),
  es: lines(`
Su visita con nosotros es el jueves a las 10:15 de la mañana. Llegue diez minutos antes con su tarjeta.
Nos mudamos. La nueva oficina está en la esquina de Main y Oak, y el estacionamiento de atrás es gratis.
Tiene un mensaje nuevo de nuestra oficina. Entre a su cuenta para leerlo y llámenos si necesita ayuda.
Responda C para confirmar su hora del lunes, o llame a la recepción si necesita escoger otro día.
Esta mañana no sirven nuestros teléfonos. Use la página o intente después del mediodía. Disculpe la molestia.
¡Gracias por venir hoy! Díganos cómo lo hicimos en una encuesta de dos minutos, sus respuestas quedan aquí.
La oficina cierra el viernes a las 3 de la tarde por una junta y abre otra vez el lunes a las ocho.
Hoy vamos con media hora de retraso. Puede esperar en su carro y le mandamos un mensaje cuando sea su turno.
Hay un formulario para usted en el portal. Por favor llénelo antes de venir para que lo atiendan a tiempo.
Actualice por favor su dirección y su correo la próxima vez que llame, para que le lleguen nuestras cartas.
Le habla la recepción. Tratamos de comunicarnos dos veces esta semana. Llámenos cuando tenga un momento.
Viene nieve esta noche. Si mañana no abrimos le avisamos por mensaje a todos antes de las seis de la mañana.
El estacionamiento de la Quinta se llena casi todas las mañanas. Salga con tiempo o tome el camión número 12.
Su paquete se entregó a las 2:40 de la tarde junto a la puerta. La foto está en la aplicación, en pedidos.
Aviso: su pedido de dos lámparas sale el miércoles. Puede seguirlo con la liga que viene en su recibo.
Su mesa para seis está lista el sábado a las 7:30. Avísenos antes del viernes si van a ser menos personas.
Sus libros de la biblioteca vencen el martes. Renuévelos en línea o déjelos en el buzón de la entrada.
¿Puedes traer las sillas y la hielera grande el domingo? Empezamos a acomodar todo un poco antes de las doce.
A los niños les encantó la playa y nadie quería regresar. Llegamos como a las nueve si no hay mucho tráfico.
Aviso de la escuela: las fotos son el próximo miércoles. Las hojas se mandaron hoy en las carpetas rojas.
El camión de la ruta 14 sale quince minutos más tarde esta semana por las obras en la calle del río.
No pudimos cobrar la tarjeta de su membresía. Por favor actualícela en la aplicación antes del fin de semana.
Su código es 482913. Sirve por diez minutos. Nunca le vamos a llamar para pedirle que nos lo lea.
La renta se paga el día primero. Puede pagar por transferencia, con cheque en la oficina o en el portal.
El martes cortan el agua de nueve a doce mientras la cuadrilla trabaja en los tubos de la calle.
Oye, voy tarde, el tren se paró veinte minutos. Pidan sin mí y guárdame un lugar junto a la ventana.
El entrenamiento se pasa a la cancha norte porque en la otra no hay luz. Es a la misma hora, traigan agua.
Ya está su carro. Le cambiamos el aceite, rotamos las llantas y lo lavamos. Pase por él antes de las seis.
Se abrió su cuenta desde un equipo nuevo a las 9:02. Si no fue usted, cambie su contraseña ahora mismo.
La junta se cambió al salón 204 a las dos. La presentación está en la carpeta, léanla antes por favor.
¡Feliz cumpleaños! Pase este mes a la tienda por un café gratis, sin tener que comprar nada, con cariño.
Ya tenemos otra vez su lámpara. Le damos el diez por ciento con la palabra BRILLO hasta el domingo en línea.
Los vecinos del tercer piso se mudan el sábado, así que el elevador va a estar lento hasta en la tarde.
¿Todavía necesitas que te lleve al aeropuerto el jueves? Salgo a las cuatro y llego a tu casa a las cinco.
El concierto de primavera empieza a las siete en el auditorio. Se abre a las seis y media y no hay lugares fijos.
Recibimos el reporte de la defensa golpeada. Un ajustador le llama en dos días hábiles para darle una hora.
Voten por el color de la barda nueva antes del viernes. Por ahora va ganando el verde y le sigue el café.
Encontramos unas llaves con un listón azul en el cuarto de lavado. Pregunte en la entrada si son suyas.
Su vuelo a Denver ahora sale de la puerta B22 a las 6:15 de la tarde. Se aborda cuarenta minutos antes.
La clase del martes ya se llenó, pero quedan cuatro lugares el jueves en la tarde. ¿Lo cambiamos a esa?
Gracias por su solicitud. Vamos a leer todas antes de que acabe el mes y le escribimos de todas maneras.
Mi abuela quiere que cenemos todos en su casa el domingo. Le dije que llevamos la ensalada y el pan.
Su cita se cambió al miércoles 11 de junio a las 2:00 de la tarde. Llámenos si no le queda bien la hora.
Para no recibir más mensajes responda ALTO. Para ayuda responda AYUDA o llame de lunes a viernes.
El nuevo horario empieza el día primero: de ocho a seis entre semana y de nueve a una los sábados.
Traiga una identificación y su tarjeta a la recepción. Si ya llenó los papeles en línea puede pasar a sentarse.
Recibimos su solicitud y alguien de nuestro equipo le contesta antes de que termine el próximo día hábil.
Esta semana hay una cara nueva en la recepción. Salúdela cuando venga, es de Ohio y le gusta el futbol.
Su pago se recibió, gracias. El recibo está en su cuenta y la siguiente factura llega a fines de mayo.
Qué gusto platicar contigo. Te mando las dos ligas en la noche y te llamo el lunes cuando tenga respuesta.
`),
}

function lines(text: string): readonly string[] {
  return text.trim().split('\n')
}
