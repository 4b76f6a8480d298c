import { describe, expect, it } from 'vitest'
import { headroom } from './tools'

const preset = 'johor-accelerators'

describe('wrong usage', () => {
  it.each([
    [[], 'Headroom on the command line'],
    [['rum', preset], 'There is no command rum; did you mean run?'],
    [['run'], 'FILE is missing. Usage: headroom run FILE'],
    [['run', 'a', 'b'], '"b" is one argument too many.'],
    [['run', preset, '--json', '--csv'], 'Choose one of --json and --csv.'],
    [['run', preset, '--month', '3'], '--month does nothing with run.'],
    [['run', preset, '--jsn'], "Unknown option '--jsn'"],
    [['run', preset, '--set', 'tariff'], '"tariff" sets nothing.'],
    [
      ['run', 'nowhere.json'],
      'nowhere.json cannot be read: no such file or directory. Give a file, the name of a preset (johor-accelerators, singapore-bank',
    ],
    [
      ['run', preset, '--get', 'metrics.presentCosts'],
      'This plan has no line metrics.presentCosts; did you mean metrics.presentCost?',
    ],
    [['run', '-', '--each', '-'], 'cannot both come from standard input'],
    [['explain', preset, 'metrics.presentCost'], 'Choose one: buildInHouse:metrics.presentCost'],
    [['explain', preset, 'clock.horizon', '--month', '120'], 'has no month 120; months run from 0 to 119.'],
    [
      ['explain', preset, 'clock.horizon', '--depth', 'deep'],
      '--depth takes a whole number from 0 to 100, not "deep".',
    ],
    [['explain', preset, 'nothing.likeIt'], 'This plan has no line nothing.likeIt. headroom export'],
    [['sheet', 'appraisal', '--set', 'appraisal.flow=[1, 2'], '"[1, 2" lacks its closing bracket.'],
    [['sheet', 'appraisal', '--set', 'appraisal.day=[2014-02-30]'], '2014-02-30 is no day.'],
    [['sheet', 'rack'], 'There is no sheet rack; did you mean racks?'],
    [
      ['sheet', 'racks', '--set', 'rackPwer=1'],
      'The sheet racks has no line rackPwer; did you mean rackPower?',
    ],
    [['export', preset], '--to is missing.'],
    [['export', preset, '--to', 'plan.doc'], 'plan.doc ends in no known format.'],
  ])('exits with 2 for %j', async (args, expected) => {
    const { code, out, messages } = await headroom(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(messages).toContain(expected)
  })

  it('refuses a value for what is no input, with exit 1 and the nearest name', async () => {
    const { code, messages } = await headroom(['run', preset, '--set', 'power.tarif=1'])
    expect(code).toBe(1)
    expect(messages).toContain(
      '"power.tarif" is not an input of this plan; did you mean "johor:power.tariff"?',
    )
  })

  it('prints help', async () => {
    expect(await headroom(['--help'])).toMatchObject({ code: 0, messages: '' })
  })
})
