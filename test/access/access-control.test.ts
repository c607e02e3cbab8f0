import { afterEach, describe, expect, it } from 'vitest'
import { type AccessAction, accessActions, createAccessControl, defaultRoles } from '../../src/access/index.js'
import type { Actor } from '../../src/domain/actor.js'

const actor = (roles: string[], attributes?: Record<string, string>): Actor => ({ id: 'kim', roles, attributes })
const allowedTo = (role: string): AccessAction[] => accessActions.filter((action) => createAccessControl().decide(actor([role]), action).allowed)

describe('createAccessControl', () => {
  it('names the rule that allowed', () => {
    const decision = createAccessControl().decide(actor(['front-desk']), 'history.read-masked')
    expect(decision).toEqual({ allowed: true, rule: 'role.front-desk.history.read-masked' })
  })

  it('denies with rule none where no role allows', () => {
    expect(createAccessControl().decide(actor(['front-desk']), 'history.reveal')).toEqual({ allowed: false, rule: 'none' })
    expect(createAccessControl().decide(actor(['unheard-of']), 'message.send')).toEqual({ allowed: false, rule: 'none' })
    expect(createAccessControl().decide(actor([]), 'message.send')).toEqual({ allowed: false, rule: 'none' })
  })

  it('names the first of several roles that allows', () => {
    const decision = createAccessControl().decide(actor(['author', 'sender', 'service']), 'message.send')
    expect(decision.rule).toBe('role.sender.message.send')
  })

  it('passes over a role that it does not know', () => {
    expect(createAccessControl().decide(actor(['unheard-of', 'sender']), 'message.send')).toEqual({ allowed: true, rule: 'role.sender.message.send' })
  })

  it('lets an actor who is held to no program act in any', () => {
    expect(createAccessControl().decide(actor(['sender']), 'message.send', { program: 'visits' }).allowed).toBe(true)
  })

  it('denies an action that is not on the list, whatever the roles', () => {
    const everything = createAccessControl({ roles: { root: [...accessActions] } })
    expect(everything.decide(actor(['root']), 'message.delete' as AccessAction)).toEqual({ allowed: false, rule: 'none' })
  })

  it.each([
    ['no id', { id: '', roles: ['sender'] }],
    ['a blank id', { id: ' ', roles: ['sender'] }],
    ['an id that is no plain string', { id: Object('kim'), roles: ['sender'] }],
    ['a role that is no plain string', { id: 'kim', roles: [Object('sender')] }],
    ['no roles', { id: 'kim' }],
    ['roles that are a string', { id: 'kim', roles: 'sender' }],
    ['nothing at all', null],
    ['a word', 'sender'],
  ])('denies an actor with %s instead of throwing', (_what, broken) => {
    expect(createAccessControl().decide(broken as unknown as Actor, 'message.send')).toEqual({ allowed: false, rule: 'none' })
  })

  it.each([
    ['a Map', new Map([['program', 'visits']])],
    ['a list', [['program', 'visits']]],
    ['a string', 'program=visits'],
    ['a function', () => ({ program: 'visits' })],
    ['nothing', null],
  ])('denies an actor whose attributes are %s, where a limit could be hidden', (_what, attributes) => {
    const broken = { id: 'kim', roles: ['sender'], attributes } as unknown as Actor
    expect(createAccessControl().decide(broken, 'message.send', { program: 'visits' })).toEqual({ allowed: false, rule: 'none' })
  })

  it.each(['id', 'roles', 'attributes'])('denies an actor whose %s throws instead of throwing', (name) => {
    const broken = Object.defineProperty({ id: 'kim', roles: ['sender'] }, name, {
      get() {
        throw new Error('the directory is away')
      },
    }) as Actor
    expect(createAccessControl().decide(broken, 'message.send')).toEqual({ allowed: false, rule: 'none' })
  })

  describe('an actor limited to one program', () => {
    const limited = actor(['sender'], { program: 'visits' })

    it('acts within it', () => {
      expect(createAccessControl().decide(limited, 'message.send', { program: 'visits' }).allowed).toBe(true)
    })

    it('does not act in another, nor where no program is named', () => {
      const denied = { allowed: false, rule: 'attribute.program' }
      expect(createAccessControl().decide(limited, 'message.send', { program: 'outreach' })).toEqual(denied)
      expect(createAccessControl().decide(limited, 'message.send')).toEqual(denied)
    })

    it('gains nothing by it that its role does not allow', () => {
      expect(createAccessControl().decide(limited, 'history.reveal', { program: 'visits' })).toEqual({ allowed: false, rule: 'none' })
    })

    it('is limited also when the attribute comes from a class', () => {
      class Employee {
        id = 'kim'
        roles = ['sender']
        get attributes(): Record<string, string> {
          return { program: 'visits' }
        }
      }
      expect(createAccessControl().decide(new Employee(), 'message.send', { program: 'outreach' }).allowed).toBe(false)
    })
  })

  describe('the default roles', () => {
    it('let compliance alone reveal, lift and release', () => {
      for (const action of ['history.reveal', 'suppression.lift', 'program.release'] as const)
        expect(Object.keys(defaultRoles).filter((role) => allowedTo(role).includes(action))).toEqual(['compliance'])
    })

    it('let the auditor read masked and export, and nothing else', () => {
      expect(allowedTo('auditor')).toEqual(['history.read-masked', 'evidence.export'])
    })

    it('let the service send and see no history', () => {
      expect(allowedTo('service')).toContain('message.send')
      expect(allowedTo('service').some((action) => action.startsWith('history.'))).toBe(false)
    })

    it('let nobody both write and approve a template', () => {
      for (const role of Object.keys(defaultRoles)) expect(allowedTo(role)).not.toEqual(expect.arrayContaining(['message.compose', 'template.approve']))
    })

    it('leave no action that nobody may do', () => {
      const covered = new Set(Object.values(defaultRoles).flat())
      expect(accessActions.filter((action) => !covered.has(action))).toEqual([])
    })
  })

  describe('roles of the host', () => {
    it('replace the default map', () => {
      const access = createAccessControl({ roles: { nurse: ['message.compose'] } })
      expect(access.decide(actor(['nurse']), 'message.compose').rule).toBe('role.nurse.message.compose')
      expect(access.decide(actor(['sender']), 'message.send').allowed).toBe(false)
    })

    it('are read once: a later change of the object changes nothing', () => {
      const actions: AccessAction[] = ['message.compose']
      const access = createAccessControl({ roles: { nurse: actions } })
      actions.push('history.reveal')
      expect(access.decide(actor(['nurse']), 'history.reveal').allowed).toBe(false)
    })

    it.each([
      ['an unknown option', { role: {} }, 'options'],
      ['options that are no object', [], 'options'],
      ['options that are a number', 7, 'options'],
      ['roles that are a list', { roles: [] }, 'roles'],
      ['roles that are a word', { roles: '' }, 'roles'],
      ['no map', { roles: null }, 'roles'],
      ['a role name with a newline', { roles: { 'a\nb': [] } }, 'roles'],
      ['a role from a polluted JSON', { roles: JSON.parse('{"__proto__": ["message.send"]}') }, 'roles'],
      ['actions that are no list', { roles: { nurse: 'message.send' } }, 'roles.nurse'],
      ['an unknown action', { roles: { nurse: ['message.compose', 'everything'] } }, 'roles.nurse.1'],
    ])('throw INVALID_OPTIONS with the path for %s', (_what, options, path) => {
      expect(() => createAccessControl(options as never)).toThrow(expect.objectContaining({ code: 'INVALID_OPTIONS', details: { path } }))
    })
  })

  describe('with a polluted Object.prototype', () => {
    const polluted = Object.prototype as Record<string, unknown>
    afterEach(() => {
      for (const key of ['roles', 'attributes', 'program', 'mallory']) delete polluted[key]
    })

    it('grants nothing and limits nothing', () => {
      const access = createAccessControl()
      Object.assign(polluted, { roles: ['compliance'], mallory: ['message.send'], attributes: { program: 'x' }, program: 'x' })
      expect(access.decide({ id: 'kim' } as Actor, 'history.reveal').allowed).toBe(false)
      expect(access.decide(actor(['constructor', 'mallory', '__proto__']), 'message.send').allowed).toBe(false)
      expect(access.decide({ id: 'kim', roles: ['sender'] }, 'message.send').allowed).toBe(true)
      expect(access.decide(actor(['sender'], { program: 'visits' }), 'message.send', {}).allowed).toBe(false)
    })
  })
})
