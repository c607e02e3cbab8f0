import { createPhiGuard, type Inspection, type PhiGuard, type PhiGuardOptions } from '../../src/phi-guard/index.js'

export const lakeside = {
  id: 'lakeside',
  name: 'Lakeside Clinic',
  contact: { phone: '312-555-0142' },
  addresses: [{ value: '+13125550142', type: 'long-code', transport: 'fake' }],
  linkHosts: ['go.lakeside.example'],
} as const

export function lakesideGuard(options: PhiGuardOptions = {}): PhiGuard {
  return createPhiGuard({ sender: lakeside, ...options })
}

/** Categories without repeats, a star behind a sensitive one, sorted. */
export function categoriesOf(inspection: Inspection): string[] {
  return [...new Set(inspection.findings.map((finding) => `${finding.category}${finding.sensitive ? '*' : ''}`))].sort()
}
