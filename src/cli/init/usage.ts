export const initUsage: string = `nophi init [options]

Writes a configuration to begin with and prints a new secret (32 random bytes in base64) as NOPHI_SECRET=..., to be kept
outside the database: nophi init >> .env. A configuration that is there already is left as it is.

Options:
  --config FILE             a module, .mjs, .js, .mts or .ts; default nophi.config.mjs
  --help

Exit code: 0 done, 2 could not.`
