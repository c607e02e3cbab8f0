export { type FakeRuntime, fakeRuntime } from '../../src/testing/fake-runtime.js'
export { type FakeTransport, fakeTransport } from '../../src/testing/fake-transport.js'
