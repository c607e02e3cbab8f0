/** Version of the guard's rules and word lists together. It changes whenever a text could be judged differently. */
export const rulesVersion: string = '2026.12.1'
