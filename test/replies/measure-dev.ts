// node --import tsx test/replies/measure-dev.ts [--misses [tune|held]]: what is understood of dev-english.jsonl and dev-spanish.jsonl, by measure, half and language.
// The texts of the held half are shown only when asked for: whoever writes rules does not look.
import { percent, ratio } from '../../bench/phi/halves.js'
import { wilson } from '../../bench/phi/wilson.js'
import { groupedBy, type Judged, measureReplies, type ReplyQuestion, replyQuestions } from '../../bench/replies/measures.js'
import { type Half, judgedHalf, laterSuppressed } from './dev-replies.js'

const questions = Object.keys(replyQuestions) as ReplyQuestion[]
const print = (line = ''): void => void process.stdout.write(`${line}\n`)

function figure(question: ReplyQuestion, group: string, judged: readonly Judged[]): void {
  const { share } = measureReplies(question, judged)
  if (share.of === 0) return
  const [low, high] = wilson(share)
  print(
    `  ${question.padEnd(16)}${group.padEnd(20)}${`${share.hits}/${share.of}`.padStart(9)}${percent(ratio(share)).padStart(10)}  [${percent(low)}, ${percent(high)}]`,
  )
}

function figures(half: Half): void {
  print(`${half}, ${judgedHalf(half).length} replies: hits, share, 95 % interval`)
  for (const question of questions) for (const language of ['en', 'es']) figure(question, language, judgedHalf(half, language))
  for (const [group, judged] of groupedBy(judgedHalf(half), (reply) => reply.class)) figure('as-labelled', group, judged)
  print()
}

function misses(half: Half): void {
  for (const { reply, read } of measureReplies('as-labelled', judgedHalf(half)).missed) {
    const flags = `${read.intent}${read.suppress ? ' suppress' : ''}${read.needsReview ? ' review' : ''}${read.urgent ? ' urgent' : ''}`
    print(`${reply.id} [${reply.class}] ${flags} by ${read.rule}: ${reply.text}`)
  }
}

const asked = process.argv.indexOf('--misses')
if (asked !== -1) misses(process.argv[asked + 1] === 'held' ? 'held' : 'tune')
else {
  figures('tune')
  figures('held')
  const [must, mustNot] = [laterSuppressed(true), laterSuppressed(false)]
  print(`later-replies.jsonl, suppressed: ${must.hits}/${must.of} that must, ${mustNot.hits}/${mustNot.of} that must not`)
}
