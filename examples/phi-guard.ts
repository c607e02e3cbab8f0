import { createPhiGuard } from 'nophi/phi-guard'

const guard = createPhiGuard()

for (const text of ['Your diabetes test results are ready', 'Reminder: your appointment is Tue Mar 9, 2:15 PM.', 'Sus resultados de VIH ya llegaron']) {
  const { verdict, findings, suggestion } = guard.inspect(text)
  const found = findings.map(({ category, start, end, sensitive }) => `${category}${sensitive ? ' (protected)' : ''} at ${start}-${end}`)
  console.log(verdict, found.join(', '), suggestion === undefined ? '' : `-> ${suggestion.text}`)
}
