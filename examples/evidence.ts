import { verifyEvidence } from 'nophi/evidence'

// Pinned when the log began; the record and its proof were handed over years later. No database, no network.
const trust = { origin: 'clinic.example/sms', verifierKey: 'clinic.example/sms+27e7d017+AepKbGPinFIKvvVQexMuxfmVR3auvr57kkIe6mkURtIs' }
const text = '{"action":"opt-in","at":"2027-01-31T15:00:00.000Z","id":"e1","program":"visits","type":"consent.recorded","v":1}'
const lines = ['c2sp.org/tlog-proof@v1', 'index 0', 'BJDSW1bVTAfHDcS3SSB0QUrLWO/dcQCIk/m/VmDo3tw=', '']
const note = ['clinic.example/sms', '2', 'YmI8W2Vablt4CLnl0Dd1P/M2haFHDDJiva3tQA/vQZM=', '']
const signature = 'J+fQF8DsTAcsw/u/2Ds8gnXEZhPTrJm1yJ9U2bRhjcfAO/VY6kfCBr3QLBg9Eq9q1ewedCFAbLNCnY2gISWVxuWiyw8='
const proof = [...lines, ...note, `\u2014 clinic.example/sms ${signature}`, ''].join('\n')

console.log(await verifyEvidence({ record: new TextEncoder().encode(text), proof }, trust)) // valid: true
console.log(await verifyEvidence({ record: new TextEncoder().encode(text.replace('opt-in', 'opt-out')), proof }, trust)) // valid: false
