export const rulesUsage: string = `nophi rules [options]

The dated rows that hours, caps, deadlines and retention come from: id, state, values, citation, how well it is founded
(A: the primary text or two sources, B: one, C: sources differ and the stricter stands) and when it was last checked.
The words of the guard are another table: see nophi inspect.

Options:
  --region us|ca|uk|eu      that region and what holds everywhere; default all
  --json, --help

Exit code: 0 listed, 2 could not tell.`
