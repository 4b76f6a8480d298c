import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Lever } from '../../src/ui/lever'
import { LeverGroup } from '../../src/ui/lever-group'
import { NumberLink } from '../../src/ui/number-link'
import { Segmented } from '../../src/ui/segmented'
import { Table } from '../../src/ui/table'

const ignore = () => undefined
const lever = {
  label: 'Grid connection',
  unit: 'months',
  value: 24,
  initial: 27,
  min: 0,
  max: 60,
  step: 1,
  typical: [18, 36],
  format: String,
  parse: (text: string) => ({ value: Number(text) }),
  onChange: ignore,
} as const

describe('Lever', () => {
  it('gives box, slider and group the same name', () => {
    const html = renderToStaticMarkup(<Lever {...lever} />)
    expect(html.match(/aria-label="Grid connection"/g)).toHaveLength(3)
    expect(html).toContain('role="spinbutton"')
    expect(html).toContain('aria-valuetext="24\u202fmonths"')
  })

  it('offers to reset what was changed and says from what', () => {
    const html = renderToStaticMarkup(<Lever {...lever} changed onReset={ignore} />)
    expect(html).toContain('aria-label="Changed from 27\u202fmonths; reset"')
  })

  it('says why a source is weak', () => {
    const html = renderToStaticMarkup(<Lever {...lever} weak="regional norm" />)
    expect(html).toContain('weak source: regional norm')
  })

  it('has no slider without limits', () => {
    expect(renderToStaticMarkup(<Lever {...lever} max={Number.POSITIVE_INFINITY} />)).not.toContain(
      'type="range"',
    )
  })
})

describe('LeverGroup', () => {
  it('says what it holds, or how much of it was changed', () => {
    const group = {
      label: 'Cooling',
      summary: 'direct liquid, PUE 1.32',
      open: false,
      onToggle: ignore,
      children: null,
    }
    expect(renderToStaticMarkup(<LeverGroup {...group} />)).toContain('direct liquid, PUE 1.32')
    expect(renderToStaticMarkup(<LeverGroup {...group} changedCount={2} />)).toContain('2 changed')
  })
})

describe('Segmented', () => {
  it('is a named set of radio buttons with one checked', () => {
    const options = [
      { value: 'basic', label: 'Basic' },
      { value: 'all', label: 'All' },
    ] as const
    const html = renderToStaticMarkup(
      <Segmented label="Inputs shown" options={options} value="all" onChange={ignore} />,
    )
    expect(html).toMatch(/<fieldset[^>]*><legend[^>]*>Inputs shown<\/legend>/)
    expect(html.match(/checked=""/g)).toHaveLength(1)
  })
})

describe('NumberLink', () => {
  it('is a button that says which number is explained', () => {
    const html = renderToStaticMarkup(
      <NumberLink onOpen={ignore} current label="present cost, colocation">
        $168M
      </NumberLink>,
    )
    expect(html).toMatch(/<button[^>]*aria-current="true"/)
    expect(html).toContain(', present cost, colocation')
  })
})

describe('Table', () => {
  it('has a caption and heads for columns and rows', () => {
    const html = renderToStaticMarkup(
      <Table
        caption="$ per hour"
        columns={[
          { id: 'fleet', label: 'Fleet' },
          { id: 'colo', label: 'Colo' },
        ]}
        rows={[{ id: 'a', head: '640', cells: ['3.46'] }]}
        currentRow="a"
      />,
    )
    expect(html).toContain('<caption>$ per hour</caption>')
    expect(html.match(/scope="col"/g)).toHaveLength(2)
    expect(html).toContain('<th scope="row">640</th>')
    expect(html).toContain('aria-current="true"')
  })
})
