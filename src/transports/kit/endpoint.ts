import * as z from 'zod'
import { isAllowedEndpoint } from '../../internal/is-allowed-endpoint.js'

export { isAllowedEndpoint }

export function endpointSchema(): z.ZodType<string> {
  return z.string().refine(isAllowedEndpoint, 'not-https')
}
