export const doctorUsage: string = `nophi doctor [options]

What must hold for texts to leave: keys, storage, clocks, agreements, secrets of webhooks, anchors, the age of the rules,
and whether somebody runs the maintenance. One line each, with what to do where it does not hold.

Options:
  --config FILE             default nophi.config.mjs
  --json, --help

Exit code: 0 all holds, 1 something does not, 2 could not tell.`
