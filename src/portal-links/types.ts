import type { Actor } from '../domain/actor.js'
import type { PieceOptions } from '../ports/piece-options.js'

export interface PortalLinksOptions extends PieceOptions<'portalLinks'> {
  /** Where links point: https, a host with a dot, letters and digits in its path, no query, fragment or credentials. The token follows after a slash. */
  readonly baseUrl: string
  /** How long a link leads somewhere, in seconds from when its text leaves at the earliest: a minute to 90 days. Default 14 days. */
  readonly ttlSeconds?: number | undefined
}

export interface PortalLinkInput {
  /** The host's id of what waits: `DiagnosticReport/7`. Kept encrypted, and never part of the URL. */
  readonly item: string
  /** The host's id of the patient. Given: the link opens for this patient only. Kept encrypted. */
  readonly patient?: string | undefined
  /** Id of the message that carries it. */
  readonly message?: string | undefined
  /** The recipient's subject key, when the caller has it. */
  readonly subject?: string | undefined
  /** When the text that carries it leaves at the earliest, where that is later: its days count from then. Default: now. */
  readonly leavesAt?: Date | undefined
  /** At most 90 days after it leaves. Default: `ttlSeconds` after. */
  readonly expiresAt?: Date | undefined
}

export interface PortalLink {
  /** `baseUrl`, a slash and 22 characters. The only copy: it cannot be asked for again. */
  readonly url: string
  readonly expiresAt: Date
}

export interface PortalLinks {
  /** Makes a link of 128 random bits. Only their SHA-256 is stored. Throws `INVALID_REQUEST`. */
  create(input: PortalLinkInput): Promise<PortalLink>
  /** A link of the same shape that leads nowhere: for dry runs, and for checking a text before its link exists. */
  sample(): string
  /**
   * For the GET: does it lead somewhere? Marks the first visit and consumes nothing, since scanners and previews follow
   * links too. `closed` for unknown, malformed and expired tokens alike, found out by the same steps.
   */
  visit(token: string): Promise<{ readonly status: 'open' | 'closed' }>
  /**
   * After the portal's own login, never on a GET: what waits. May be repeated until the link expires; the first time is
   * kept. `closed` also when the link is another patient's. A token is not a login: whoever calls this has authenticated
   * `patient`, and still decides whether this patient may see the item.
   */
  redeem(
    token: string,
    by: { readonly patient?: string | undefined; readonly actor: Actor },
  ): Promise<{ readonly status: 'open'; readonly item: string } | { readonly status: 'closed' }>
  /**
   * Removes up to `limit` links (default 1,000) that expired before `before`. Answers how many. Knows no legal holds: a
   * messenger's maintenance does, and purges links by itself.
   */
  purge(before: Date, limit?: number): Promise<number>
}
