import { classifyReply, isReservedKeyword } from 'nophi/replies'

const expects = [
  { keyword: '1', means: 'confirm' },
  { keyword: '2', means: 'change' },
]

for (const reply of ['Stop.', 'CANCEL', '1', 'Stop my metformin?', 'no mas mensajes por favor', "help I can't breathe"]) {
  const { intent, suppress, needsReview, urgent, rule, answer } = classifyReply(reply, { language: 'en', expects })
  console.log(reply, '->', intent, { suppress, needsReview, urgent, rule, answer })
}

console.log('CANCEL may not be invited as an answer:', isReservedKeyword('CANCEL'))
