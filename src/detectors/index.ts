export { type ComprehendMedicalDetectorOptions, comprehendMedicalDetector } from './comprehend-medical-detector.js'
export { type PresidioDetectorOptions, presidioDetector } from './presidio-detector.js'
