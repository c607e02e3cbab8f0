import type { Literal } from '../literal.js'
import { MappedTextBuilder, sliceMapped } from '../mapped-text.js'
import { unifyLineBreaks } from './decode-escapes.js'
import { endingOf } from './read-source.js'

const erb = /<%#[\s\S]*?%>/g
const mustache = /\{\{~?!--[\s\S]*?--~?\}\}|\{\{~?![^}]*\}\}/g
const jinja = /\{#[\s\S]*?#\}/g
/** What the engine of an ending leaves out. Not for all templates alike: ASP.NET prints what stands in `<%# %>`. */
const comments: Readonly<Record<string, RegExp>> = {
  erb,
  ejs: erb,
  hbs: mustache,
  handlebars: mustache,
  mustache,
  liquid: /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{%-?\s*#[^%]*%\}/g,
  njk: jinja,
  j2: jinja,
  jinja,
}

/** Beyond it a template is told to be too long with its comments as well, so that looking for their ends stays short. */
const longest = 20_000
const none = /(?!)/g

/** Lines of `name: value` before the text, which say something of it to what sends it. */
const frontMatter = /^\s*---[ \t]*\r?\n(?:[A-Za-z_][\w-]*:.*\r?\n|[ \t#].*\r?\n|\r?\n)+---[ \t]*(?:\r?\n|$)/

/** A file that is one text, without its front matter and the comments of its engine. Blanks at its beginning and end are the file's. */
export function readTemplate(path: string, source: string): Literal[] {
  const built = new MappedTextBuilder()
  const from = frontMatter.exec(source.slice(0, longest))?.[0].length ?? 0
  let at = from
  for (const { index, 0: comment } of source.matchAll((source.length > longest ? undefined : comments[endingOf(path)]) ?? none)) {
    if (index < from) continue
    built.copy(source, at, index)
    at = index + comment.length
  }
  const all = unifyLineBreaks(source, built.copy(source, at, source.length).build())
  const value = sliceMapped(all, all.text.length - all.text.trimStart().length, all.text.trimEnd().length)
  const [start, end] = [value.starts[0], value.ends.at(-1)]
  if (start === undefined || end === undefined) return []
  // A fix would lose a comment that stands within.
  const isWhole = value.starts.every((from, unit) => unit === 0 || from === value.ends[unit - 1])
  return [{ value, start, end, key: '', write: isWhole ? (text) => text : undefined, certain: true }]
}
