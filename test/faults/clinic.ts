import type { Actor, Program, Sender, SendRequest } from 'nophi'

export const clinicNumber = '+13125550142'
export const tenant = 'default'

export const lakeside: Sender = {
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: clinicNumber, url: 'https://lakeside.example' },
  addresses: [{ value: clinicNumber, type: 'long-code', transport: 'wire' }],
  linkHosts: ['go.lakeside.example'],
}

const disclosure = { version: 'v1', language: 'en', text: 'Yes, text me about visits. Message frequency varies. Reply STOP to opt out.' }

export const visits: Program = {
  id: 'visits',
  title: 'Visits',
  owner: 'front-desk',
  sender: 'lakeside',
  messageClass: 'care',
  kinds: 'any',
  disclosures: [disclosure],
  recurring: { perMonth: 4 },
  confirmation: false,
}

const frontDesk: Actor = { id: 'amy', roles: ['front-desk'] }
const clinician: Actor = { id: 'dr-lee', roles: ['sender', 'clinician'] }

/** Fictional numbers, 100 in an area code. */
export function phoneOf(index: number): string {
  return `+1${areaCodes[Math.floor(index / 100) % areaCodes.length]}55501${String(index % 100).padStart(2, '0')}`
}

// In use for geographic numbers since long before any rule of this package. Without 312: a text to the number that it comes from is refused.
const areaCodes: readonly number[] = [
  201, 202, 203, 205, 206, 207, 208, 209, 210, 212, 213, 214, 215, 216, 217, 218, 219, 224, 225, 228, 229, 231, 234, 239, 240, 248, 251, 252, 253, 254, 256,
  260, 262, 267, 269, 270, 276, 281, 301, 302, 303, 304, 305, 307, 308, 309, 310, 313, 314, 315, 316, 317, 318, 319, 320, 321, 323, 325, 330, 334, 336, 337,
  339, 347, 351, 352, 360, 361, 386, 401, 402, 404, 405, 406, 407, 408, 409, 410, 412, 413, 414, 415, 417, 419, 423, 425, 430, 432, 434, 435, 440, 443, 469,
  478, 479, 480, 484, 501, 502, 503, 504, 505, 507, 508, 509, 510, 512, 513, 515, 516, 517, 518, 520, 530, 540, 541, 551, 559, 561, 562, 563, 567, 570, 571,
  573, 574, 580, 585, 586, 601, 602, 603, 605, 606, 607, 608, 609, 610, 612, 614, 615, 616, 617, 618, 619, 620, 623, 626, 630, 631, 636, 641, 646, 650, 651,
  660, 661, 662, 682, 701, 702, 703, 704, 706, 707, 708, 712, 713, 714, 715, 716, 717, 718, 719, 720, 724, 727, 731, 732, 734, 740, 754, 757, 760, 763, 765,
  770, 772, 773, 774, 775, 781, 785, 786, 801, 802, 803, 804, 805, 806, 808, 810, 812, 813, 814, 815, 816, 817, 818, 828, 830, 831, 832, 843, 845, 847, 848,
  850, 856, 857, 858, 859, 860, 862, 863, 864, 865, 870, 901, 903, 904, 906, 908, 909, 910, 912, 913, 914, 915, 916, 917, 918, 919, 920, 925, 928, 931, 936,
  937, 940, 941, 949, 951, 952, 954, 956, 970, 971, 972, 973, 978, 979, 980, 985, 989,
]

export const phones: number = areaCodes.length * 100

export function consentOf(phone: string, occurredAt: Date) {
  return { phone, program: visits.id, action: 'opt-in', source: 'web-form', disclosure, occurredAt, actor: frontDesk } as const
}

/** Urgent, so that it leaves at whatever hour the tests run, and however many went to this number. */
export function requestOf(phone: string, idempotencyKey: string, at: Date): SendRequest {
  const when = { at: new Date(at.getTime() + 3 * 86_400_000), zone: 'America/Chicago' }
  const message = { kind: 'appointment-reminder', slots: { when } } as const
  return { program: visits.id, to: phone, message, actor: clinician, idempotencyKey, urgent: { reason: 'the clinic closes early' } }
}
