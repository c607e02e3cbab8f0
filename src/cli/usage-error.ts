/** The command line itself is wrong; its message holds option names only. */
export class UsageError extends Error {}
