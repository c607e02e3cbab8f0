/** How far clocks may be apart: of storage and process before nothing leaves, of a record and the moment at which it is read. */
export const clockToleranceMs = 120_000
