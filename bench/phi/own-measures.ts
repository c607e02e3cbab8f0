import type { Sample } from './datasets.js'
import { type Inspect, type Measure, overlaps, placesOf, stopped } from './measures.js'
import type { OwnMessage } from './own-messages.js'

/** Of each marked place: a finding of any category overlaps it. */
export function spansFound(inspect: Inspect, messages: readonly OwnMessage[]): Measure {
  const missed: Sample[] = []
  let [hits, of] = [0, 0]
  for (const message of messages) {
    const { findings } = inspect(message.text)
    for (const span of message.spans) {
      of += 1
      const end = (start: number): number => start + span.text.length
      if (placesOf(message.text, span.text).some((start) => findings.some((finding) => overlaps(finding, start, end(start))))) hits += 1
      else missed.push(message)
    }
  }
  return { share: { hits, of }, missed }
}

/** Texts that hold a marked place of the category, stopped for whatever reason; categories by name. */
export function categoriesFound(inspect: Inspect, messages: readonly OwnMessage[]): readonly { readonly category: string; readonly measure: Measure }[] {
  const categories = [...new Set(messages.flatMap(({ spans }) => spans.map(({ category }) => category)))].sort()
  return categories.map((category) => ({
    category,
    measure: stopped(
      inspect,
      messages.filter(({ spans }) => spans.some((span) => span.category === category)),
      true,
    ),
  }))
}
