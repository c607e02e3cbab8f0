import { readFileSync } from 'node:fs'

interface Span {
  readonly text: string
  readonly category: string
  readonly sensitive: boolean
}

interface Message {
  readonly id: string
  readonly language: string
  readonly text: string
  readonly label: string
  readonly tier: string
  readonly reason: string
  readonly spans: readonly Span[]
  readonly kind: string
}

const categories: ReadonlySet<string> = new Set(
  (
    'condition treatment medication lab procedure specialty facility financial insurance name birth-date ssn mrn ' +
    'member-id account address phone email date url ip device other-id hidden-text unsafe-link too-long media'
  ).split(' '),
)
const keys = 'id,kind,label,language,reason,spans,text,tier'
const leastMessages = 640
const phoneShape = /(?<!\d)\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)/g
const madeUpPhone = /555[-. ]01\d{2}$/

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What is wrong with one message, in words that name its id only. */
function problemsOf(message: Message): string[] {
  const problems: string[] = []
  const say = (what: string): number => problems.push(`${message.id}: ${what}`)
  if (Object.keys(message).sort().join() !== keys) say('has other keys than the format')
  if (!/^(en|es)-\d{3}$/.test(message.id) || !message.id.startsWith(message.language)) say('id and language disagree')
  if (message.tier !== 'reminder') say('is not of tier reminder')
  if (!['clear', 'blocked'].includes(message.label)) say('has an unknown label')
  if (!['health', 'non-health'].includes(message.kind)) say('has an unknown kind')
  if (message.reason.length < 10) say('has no reason')
  if ((message.label === 'blocked') !== message.spans.length > 0) say('spans and label disagree')
  for (const span of message.spans) {
    if (span.text === '' || !message.text.includes(span.text)) say('a span is not in the text')
    if (!categories.has(span.category)) say('a category is not of the closed list')
    if (typeof span.sensitive !== 'boolean') say('a span does not say whether it is sensitive')
  }
  for (const phone of message.text.match(phoneShape) ?? []) if (!madeUpPhone.test(phone)) say('holds a phone number that is not 555-01xx')
  return problems
}

function problemsOfAll(messages: readonly Message[]): string[] {
  const problems = messages.flatMap(problemsOf)
  const count = (test: (message: Message) => boolean): number => messages.filter(test).length
  if (messages.length < leastMessages) problems.push(`${messages.length} messages, fewer than ${leastMessages}`)
  if (new Set(messages.map((message) => message.id)).size !== messages.length) problems.push('an id stands twice')
  if (count((message) => message.language === 'en') * 2 !== messages.length) problems.push('the languages are not half and half')
  for (const language of ['en', 'es']) {
    const both = count((message) => message.language === language)
    const clear = count((message) => message.language === language && message.label === 'clear')
    if (clear * 2 !== both) problems.push(`${language}: the labels are not half and half`)
  }
  const seen = new Map<string, string>()
  for (const { id, text } of messages) {
    const folded = fold(text)
    if (seen.has(folded)) problems.push(`${id}: the same text as ${seen.get(folded)}`)
    seen.set(folded, id)
  }
  return problems
}

function tally(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].map(([word, times]) => `${word} ${times}`).join(', ')
}

const path = process.argv[2] ?? new URL('./messages.jsonl', import.meta.url)
const messages = readFileSync(path, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line): Message => JSON.parse(line))
const problems = problemsOfAll(messages)
const spans = messages.flatMap((message) => message.spans)
console.log(`${messages.length} messages: ${tally(messages.map((message) => `${message.language} ${message.label} ${message.kind}`))}`)
console.log(`${spans.length} spans, ${spans.filter((span) => span.sensitive).length} sensitive: ${tally(spans.map((span) => span.category))}`)
for (const problem of problems) console.log(problem)
process.exitCode = problems.length === 0 ? 0 : 1
