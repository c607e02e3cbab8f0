export { type ComprehendMedicalDetectorOptions, comprehendMedicalDetector, type PresidioDetectorOptions, presidioDetector } from '../detectors/index.js'
export type { AwsCredentials } from '../internal/sign-aws-request.js'
