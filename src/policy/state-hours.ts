/**
 * When marketing texts may go, by state, in the recipient's local time. Written for sales calls; a genuine care text is outside
 * of each of these laws by their own definition of a solicitation. `-` means not on that day.
 */
export interface StateHours {
  readonly weekday: string
  readonly saturday: string
  readonly sunday: string
  readonly holidays: 'allowed' | 'none'
  readonly citation: string
  readonly confidence: 'A' | 'B' | 'C'
  readonly effectiveFrom?: string
  readonly note?: string
}

const federalHours = '08:00-21:00'

export const stateHours: Readonly<Record<string, StateHours>> = {
  AL: { weekday: '08:00-20:00', saturday: '08:00-20:00', sunday: '-', holidays: 'none', citation: 'Ala. Admin. Code 770-X-5-.17', confidence: 'A' },
  CT: {
    weekday: '09:00-20:00',
    saturday: '09:00-20:00',
    sunday: '09:00-20:00',
    holidays: 'allowed',
    citation: 'Conn. Gen. Stat. 42-288a (PA 23-98)',
    confidence: 'A',
    effectiveFrom: '2023-10-01',
    note: 'One source ends the day at 21:00.',
  },
  FL: {
    weekday: '08:00-20:00',
    saturday: '08:00-20:00',
    sunday: '08:00-20:00',
    holidays: 'allowed',
    citation: 'Fla. Stat. 501.616(6), 501.059',
    confidence: 'A',
    note: 'Three in 24 hours on the same subject.',
  },
  GA: { weekday: federalHours, saturday: federalHours, sunday: federalHours, holidays: 'allowed', citation: 'Ga. SB 73 (2024)', confidence: 'B' },
  IL: { weekday: federalHours, saturday: federalHours, sunday: federalHours, holidays: 'allowed', citation: '815 ILCS', confidence: 'B' },
  IN: {
    weekday: '09:00-20:00',
    saturday: '09:00-20:00',
    sunday: '09:00-20:00',
    holidays: 'allowed',
    citation: 'Ind. Code 24-5-14-8',
    confidence: 'C',
    note: 'The hours of automatic dialling, the stricter of two readings.',
  },
  KY: { weekday: '10:00-21:00', saturday: '10:00-21:00', sunday: '10:00-21:00', holidays: 'allowed', citation: 'KRS 367.46955(16)', confidence: 'A' },
  LA: { weekday: '08:00-20:00', saturday: '08:00-20:00', sunday: '-', holidays: 'none', citation: 'LPSC R-29617 V(A)(2); La. R.S. 45:811', confidence: 'A' },
  MA: { weekday: '08:00-20:00', saturday: '08:00-20:00', sunday: '08:00-20:00', holidays: 'allowed', citation: '201 CMR 12.02(2)', confidence: 'A' },
  MD: {
    weekday: '08:00-20:00',
    saturday: '08:00-20:00',
    sunday: '08:00-20:00',
    holidays: 'allowed',
    citation: 'Md. Com. Law 14-4501 to 14-4504',
    confidence: 'A',
    effectiveFrom: '2024-01-01',
    note: 'Three in 24 hours on the same subject.',
  },
  ME: {
    weekday: federalHours,
    saturday: federalHours,
    sunday: federalHours,
    holidays: 'allowed',
    citation: '10 M.R.S. 1498(3)',
    confidence: 'C',
    note: 'Devices that dial automatically: weekdays 09:00 to 17:00, one in 8 hours; whether a text is meant is not settled.',
  },
  MI: {
    weekday: '09:00-21:00',
    saturday: '09:00-21:00',
    sunday: '09:00-21:00',
    holidays: 'allowed',
    citation: 'state table',
    confidence: 'C',
    note: 'One source has the federal hours.',
  },
  MN: {
    weekday: '09:00-21:00',
    saturday: '09:00-21:00',
    sunday: '09:00-21:00',
    holidays: 'allowed',
    citation: 'state table',
    confidence: 'C',
    note: 'One source has the federal hours.',
  },
  MS: { weekday: '08:00-20:00', saturday: '08:00-20:00', sunday: '-', holidays: 'allowed', citation: 'Miss. Code 77-3-603, 77-3-723', confidence: 'A' },
  NE: { weekday: federalHours, saturday: federalHours, sunday: federalHours, holidays: 'allowed', citation: 'Neb. Rev. Stat. 86-248(1)(a)', confidence: 'B' },
  NJ: {
    weekday: federalHours,
    saturday: federalHours,
    sunday: federalHours,
    holidays: 'allowed',
    citation: 'N.J.S.A. 56:8-119 to 56:8-130',
    confidence: 'C',
    note: 'One source ends the day at 20:00.',
  },
  NM: { weekday: '09:00-21:00', saturday: '09:00-21:00', sunday: '09:00-21:00', holidays: 'allowed', citation: 'NMSA 57-12-22(B)(5)', confidence: 'A' },
  NV: { weekday: '09:00-20:00', saturday: '09:00-20:00', sunday: '09:00-20:00', holidays: 'allowed', citation: 'NRS 598.0918(3)', confidence: 'A' },
  NY: { weekday: federalHours, saturday: federalHours, sunday: federalHours, holidays: 'allowed', citation: 'N.Y. GBL 399-z(2), (5-a)', confidence: 'A' },
  OK: {
    weekday: '08:00-20:00',
    saturday: '08:00-20:00',
    sunday: '08:00-20:00',
    holidays: 'allowed',
    citation: '15 O.S. 775C.4(A)',
    confidence: 'A',
    effectiveFrom: '2022-11-01',
    note: 'Three in 24 hours on the same subject. One source: 21:00, and none on holidays.',
  },
  OR: {
    weekday: '08:00-20:00',
    saturday: '08:00-20:00',
    sunday: '08:00-20:00',
    holidays: 'allowed',
    citation: 'Or. HB 3865 (ORS 646.561 and following)',
    confidence: 'A',
    effectiveFrom: '2026-01-01',
    note: 'Three calls and texts in 24 hours. The area code may be relied on.',
  },
  PA: { weekday: federalHours, saturday: federalHours, sunday: federalHours, holidays: 'none', citation: '73 P.S. 2245(a)(1), (a)(10)', confidence: 'B' },
  RI: {
    weekday: '09:00-18:00',
    saturday: '10:00-17:00',
    sunday: '-',
    holidays: 'none',
    citation: 'R.I. Gen. Laws 5-61-3.6',
    confidence: 'A',
    note: 'State holidays count as well; only federal ones are known here.',
  },
  SC: { weekday: federalHours, saturday: federalHours, sunday: federalHours, holidays: 'allowed', citation: 'S.C. Code 37-21-30', confidence: 'B' },
  SD: { weekday: '09:00-21:00', saturday: '09:00-21:00', sunday: '-', holidays: 'allowed', citation: 'SDCL 37-30A-3(2)', confidence: 'B' },
  TX: {
    weekday: '09:00-21:00',
    saturday: '09:00-21:00',
    sunday: '12:00-21:00',
    holidays: 'allowed',
    citation: 'Tex. Bus. & Com. Code 301.051; SB 140',
    confidence: 'A',
    note: 'SB 140 covers texts since 2025-09-01.',
  },
  UT: { weekday: federalHours, saturday: federalHours, sunday: '-', holidays: 'none', citation: 'Utah Code 13-25a-103', confidence: 'C' },
  VA: {
    weekday: federalHours,
    saturday: federalHours,
    sunday: federalHours,
    holidays: 'allowed',
    citation: 'Va. Code 59.1-511, 59.1-514',
    confidence: 'A',
    note: 'An opt-out is honoured for ten years; ours never ends.',
  },
  WA: {
    weekday: '08:00-20:00',
    saturday: '08:00-20:00',
    sunday: '08:00-20:00',
    holidays: 'allowed',
    citation: 'RCW 80.36.390(8); RCW 19.190.060',
    confidence: 'A',
    effectiveFrom: '2022-06-09',
  },
  WY: { weekday: '08:00-20:00', saturday: '08:00-20:00', sunday: '08:00-20:00', holidays: 'allowed', citation: 'Wyo. Stat. 40-12-302(d)', confidence: 'B' },
}
