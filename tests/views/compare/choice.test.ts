import { expect, it } from 'vitest'
import { openLibrary } from '../../../src/state'
import { comparedOf, exampleChoices, firstChoices, ownChoices } from '../../../src/views/compare/choice'
import { plan } from '../../analysis/plans'

async function library() {
  const opened = await openLibrary({
    backend: 'none here',
    read: async () => 'nothing is read here',
    first: () => plan({ name: 'First' }),
    channel: { post: () => undefined, listen: () => undefined },
    remember: () => undefined,
  })
  return opened.library
}

it('sets the plan shown beside its example, or beside another plan of the device', async () => {
  const own = await library()
  const shown = () => `own:${own.state.getState().current.id}`
  const first = shown()
  expect(firstChoices(own, [])).toEqual([first, 'example:johor-accelerators'])
  await own.add(plan({ name: 'Second' }))
  expect(firstChoices(own, [])).toEqual([shown(), first])
})

it('follows the address, but for what is not there', async () => {
  const own = await library()
  const [example = ''] = exampleChoices().map(({ id }) => id)
  expect(firstChoices(own, ['own:gone', example, example, 'constructor'])).toEqual([example])
})

it('computes a plan of the device and an example, each on its own', async () => {
  const own = await library()
  const [choice = ''] = ownChoices(own).map(({ id }) => id)
  const [mine, example] = await Promise.all([
    comparedOf(own, choice),
    comparedOf(own, 'example:johor-accelerators'),
  ])
  expect(mine.name).toBe('First')
  expect(mine.computed.run).not.toBe(example.computed.run)
  expect(await comparedOf(own, 'example:johor-accelerators')).toBe(example)
  await expect(comparedOf(own, 'example:none')).rejects.toThrow('none')
})
