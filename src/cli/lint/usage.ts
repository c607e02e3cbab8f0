export const lintUsage: string = `nophi lint [FILE, FOLDER or GLOB...] [options]

Reads JSON, JSON5, YAML, CSV, properties, gettext and ICU resources, the texts in TypeScript, JavaScript and JSX,
and templates that are named or whose ending a glob says: 'sms/**/*.hbs'.
Without files: those of nophi.lint.json, else of lint in nophi.config.mjs. Globs know *, **, ?, {a,b}.

Options:
  --config FILE             JSON, or code with lint; default nophi.lint.json, else nophi.config.mjs
  --format NAME             text, json, sarif or github
  --fix                     replaces whole strings by the guard's suggestion where that is safe
  --tier NAME               strict, reminder or patient-accepted-risk
  --all-strings             every string of code, not only those that look like a message
  --ignore GLOB             may be repeated
  --fail-on LEVEL           error (default) or warning
  --baseline FILE           findings that are known; default nophi.lint.baseline.json
  --update-baseline         writes them

Exit code: 0 fine, 1 findings, 2 could not tell.`
