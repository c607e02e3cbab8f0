import { isNophiError, type NophiError, type PhoneNumber } from 'nophi'

declare const phone: PhoneNumber
declare const error: unknown

export const revealed: string = phone.reveal()

// @ts-expect-error A phone number is an object that has to be asked, not a string.
export const digits: string = phone

// @ts-expect-error A code is from the closed table.
isNophiError(error, 'SOMETHING_ELSE')

export const retryable: boolean = isNophiError(error, 'NOT_CLEARED') && (error satisfies NophiError).retryable
