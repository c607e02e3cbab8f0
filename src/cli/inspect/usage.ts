export const inspectUsage: string = `nophi inspect FILE|- [options]

What the guard says of one text: clear, or blocked by which rule, at which place (UTF-16 offsets), and what to write
instead. The text comes from a file or standard input, in UTF-8, and is not repeated.

Options:
  --tier TIER               strict, reminder (default), patient-accepted-risk
  --template                the text has placeholders; each is free text, and free text is blocked
  --slot NAME=TYPE          what a placeholder holds, may be repeated: visit-time, date, location, phone,
                            one-time-code, count, first-name, full-name
  --json, --help

Exit code: 0 clear, 1 blocked, 2 could not tell.`
