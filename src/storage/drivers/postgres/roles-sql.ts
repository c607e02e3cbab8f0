import * as z from 'zod'
import { parseOrThrow } from '../../../errors/parse-options.js'
import { schemaTables } from '../../sql/schema/schema-tables.js'
import { grantsOf, type PostgresRole, postgresRoles } from './role-grants.js'

export interface RolesOptions {
  /** The schema of the tables, as for `postgresStorage`. Default: where the connection's search path leads. */
  readonly schema?: string | undefined
  /** Names of the roles; each is created without login unless it exists, which needs CREATEROLE. Roles that are left out get nothing. */
  readonly roles: { readonly [Role in PostgresRole]?: string | undefined }
}

/**
 * A script, for the owner of the tables to run after each migration, that gives each role what it needs and no more:
 * `dispatcher` sends, receives and publishes evidence; `host` writes in the host's own transactions; `maintenance` does
 * what the dispatcher does and purges; `auditor` reads the log and nothing else. None of them can change or delete a
 * leaf, an index or a checkpoint, or truncate any table. Grant the roles to your logins; none of these may own the tables.
 *
 * Throws `INVALID_OPTIONS` for a name that is not plain: a small letter, then small letters, digits and underscores.
 * The limit: a superuser or the tables' owner is bound by no grant; against those stand the anchors.
 */
export function rolesSql(options: RolesOptions): string {
  const name = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/)
  const schema: z.ZodType<RolesOptions> = z.strictObject({
    schema: name.optional(),
    roles: z.strictObject(Object.fromEntries(postgresRoles.map((role) => [role, name.optional()]))),
  })
  const { schema: at, roles } = parseOrThrow(schema, options)
  const named = postgresRoles.flatMap((role) => (roles[role] === undefined ? [] : [{ role, name: roles[role] }]))
  const full = (table: string): string => (at === undefined ? `nophi_${table}` : `${at}.nophi_${table}`)
  const statements = named.flatMap(({ role, name: grantee }) => [
    `DO $$ BEGIN IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${grantee}') THEN CREATE ROLE ${grantee} NOLOGIN; END IF; EXCEPTION WHEN duplicate_object THEN NULL; END $$`,
    ...(at === undefined ? [] : [`GRANT USAGE ON SCHEMA ${at} TO ${grantee}`]),
    ...schemaTables().flatMap((table) => {
      const grants = grantsOf(role, table)
      const revoked = `REVOKE ALL ON TABLE ${full(table)} FROM ${grantee}, PUBLIC`
      return grants.length === 0 ? [revoked] : [revoked, `GRANT ${grants.join(', ')} ON TABLE ${full(table)} TO ${grantee}`]
    }),
  ])
  return `${['BEGIN', ...statements, 'COMMIT'].join(';\n')};\n`
}
