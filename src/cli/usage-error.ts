/** The command line, or a file that it names, is wrong; the message holds option names and codes only. */
export class UsageError extends Error {}
