import type { MessageStatus } from '../../../domain/message-status.js'
import type { MessageRow } from '../../../ports/message-store.js'
import { type Column, columns, columnsFrom } from '../kit/columns.js'
import type { SqlKit, WriteMany, WriteStatement } from '../kit/sql-kit.js'
import type { Verb } from '../kit/verb.js'
import { messageColumns } from './message-columns.js'

type Change = Partial<Omit<MessageRow, 'id' | 'subject' | 'keyMacs'>>

export interface MessageUpdate {
  readonly id: string
  readonly guard: { readonly from: readonly MessageStatus[]; readonly attempt?: string | undefined }
  readonly change: Change
}

interface Guard {
  readonly guardId: string
  readonly guardFrom: string
  readonly guardAttempt: string | null
}

type Given = Guard & Change

const guard = /* @__PURE__ */ columns<Guard>({ guardId: 'text', guardFrom: 'text', guardAttempt: 'text' })
const changeable = /* @__PURE__ */ messageColumns.all.filter((column): column is Column<Change> => !['id', 'subject', 'keyMacs'].includes(column.key))

/** One statement for each set of members that change, whatever the rows: there are few such sets. */
export function messageUpdateVerb(kit: SqlKit): Verb<MessageUpdate, boolean> {
  const statements = new Map<string, WriteMany<MessageUpdate>>()
  /** By the members in the order in which the caller wrote them. */
  const known = new Map<string, WriteMany<MessageUpdate>>()

  function statementFor(change: Change): WriteMany<MessageUpdate> {
    const written = membersOf(change)
    let statement = known.get(written)
    if (statement === undefined) {
      statement = statementOf(changeable.filter(({ key }) => change[key] !== undefined))
      known.set(written, statement)
    }
    return statement
  }

  function statementOf(changed: readonly Column<Change>[]): WriteMany<MessageUpdate> {
    const name = changed.map(({ key }) => key).join()
    const standing = statements.get(name)
    if (standing !== undefined) return standing
    const made = kit.write(updateOf(kit, changed))
    statements.set(name, made)
    return made
  }

  return {
    whole: true,
    keys: ({ id }) => [id],
    async run(session, inputs) {
      const sets = new Map<WriteMany<MessageUpdate>, number[]>()
      inputs.forEach(({ change }, index) => {
        const write = statementFor(change)
        const set = sets.get(write)
        if (set === undefined) sets.set(write, [index])
        else set.push(index)
      })
      const moved = inputs.map(() => false)
      for (const [write, indexes] of sets) {
        const rows = await write(
          session,
          indexes.map((index) => inputs[index] as MessageUpdate),
        )
        indexes.forEach((index, place) => {
          moved[index] = rows[place] !== undefined
        })
      }
      return moved
    },
  }
}

function membersOf(change: Change): string {
  let members = ''
  for (const key in change) if (change[key as keyof Change] !== undefined) members += `${key} `
  return members
}

function updateOf(kit: SqlKit, changed: readonly Column<Change>[]): WriteStatement<MessageUpdate, Given> {
  const set = changed.length === 0 ? 'status = m.status' : changed.map(({ name }) => `${name} = input.${name}`).join(', ')
  return {
    given: columnsFrom<Given>([...guard.all, ...changed]),
    value: ({ id, guard: { from, attempt }, change }, key) =>
      key === 'guardId' ? id : key === 'guardFrom' ? `,${from.join()},` : key === 'guardAttempt' ? attempt : change[key],
    key: ({ id }) => [id],
    returning: ['id'],
    text: (input) =>
      `UPDATE ${kit.table('message')} AS m SET ${set} FROM ${input} WHERE m.tenant = input.tenant AND m.id = input.guard_id AND input.guard_from LIKE '%,' || m.status || ',%' AND (input.guard_attempt IS NULL OR m.attempt = input.guard_attempt) RETURNING ${kit.returned('m', 'id')}`,
  }
}
