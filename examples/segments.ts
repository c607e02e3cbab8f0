import { countSegments } from 'nophi/segments'

const plain = countSegments('Recordatorio: su cita es el mié 30 sep, 12:30 pm.')
const costly = countSegments('Su cita está lista.')

console.log(plain) // GSM-7, one segment: é is in the alphabet
console.log(costly) // UCS-2, forced by á: 70 characters a segment instead of 160
