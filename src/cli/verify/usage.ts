export const verifyUsage: string = `nophi verify --origin NAME --key KEY [what] [options]

What:
  FILE...                   files of evidence bundles, or of one person's records
  --range FILE              an exported log
  --sqlite FILE             a live log in SQLite
  --postgres URL            a live log in PostgreSQL (needs the package pg)
  (nothing)                 the messenger of nophi.config.mjs

Trust, from your own files, never from the log:
  --origin NAME             the name of the log
  --key KEY                 its verifier key, <name>+<id>+<base64>
  --rotations FILE          bundles of key.rotated records that lead from KEY to a newer one
  --anchor FILE             checkpoints held outside: a file of an anchor, or a signed note; may be repeated

Options:
  --tenant NAME, --schema NAME, --config FILE, --json, --help

Exit code: 0 fine, 1 findings, 2 could not tell.`
