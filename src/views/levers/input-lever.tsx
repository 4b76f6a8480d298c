import { memo, useCallback } from 'react'
import type { InputState } from '../../scenario'
import { ChoiceLever } from '../../ui/choice-lever'
import { Lever } from '../../ui/lever'
import { SwitchLever } from '../../ui/switch-lever'
import type { Reader } from '../../units'
import { useDisplay } from '../display'
import { useWorkbench } from '../workbench'
import { readerField } from './reader-field'
import { sliderRange, stepOf } from './slider-range'

export interface InputLeverProps {
  readonly input: InputState
  /** The row that it belongs to, where several rows have such an input. */
  readonly row?: string | undefined
}

/** Renders one input of the plan as a lever; the value is refused at the field with what was expected. */
export function InputLever({ input, row }: InputLeverProps) {
  if (input.line.input?.flag) return <FlagLever input={input} row={row} />
  const choices = input.line.input?.choices
  if (choices) return <NamedLever input={input} row={row} choices={choices} />
  return <FigureLever input={input} row={row} />
}

function FlagLever({ input, row }: InputLeverProps) {
  const { set, open, explained } = useWorkbench()
  const { cell, line, value, changed } = input
  return (
    <SwitchLever
      label={row ? `${line.label}, ${row}` : line.label}
      on={value === 1}
      changed={changed}
      current={explained.cell === cell}
      onChange={on => set(cell, on ? 1 : 0)}
      onOpen={() => open(cell)}
    />
  )
}

function NamedLever({ input, row, choices }: InputLeverProps & { readonly choices: readonly string[] }) {
  const { set, open, explained } = useWorkbench()
  const { cell, line, value, changed } = input
  return (
    <ChoiceLever
      label={row ? `${line.label}, ${row}` : line.label}
      choices={choices}
      chosen={typeof value === 'number' ? value : 0}
      changed={changed}
      current={explained.cell === cell}
      onChange={chosen => set(cell, chosen)}
      onOpen={() => open(cell)}
    />
  )
}

function FigureLever({ input, row }: InputLeverProps) {
  const { set, reset, open, explained } = useWorkbench()
  const { cell } = input
  const { reader } = useDisplay()
  const change = useCallback((value: number) => set(cell, value, cell), [set, cell])
  return (
    <LeverOf
      input={input}
      reader={reader}
      row={row}
      current={explained.cell === cell}
      onChange={change}
      onReset={() => reset(cell)}
      onOpen={() => open(cell)}
    />
  )
}

interface LeverOfProps extends InputLeverProps {
  readonly reader: Reader
  readonly current: boolean
  readonly onChange: (value: number) => void
  readonly onReset: () => void
  readonly onOpen: () => void
}

/** Draws a lever again only when its input, its row or its mark changed: a hundred of them stand side by side. */
const LeverOf = memo(
  ({ input, row, reader, current, onChange, onReset, onOpen }: LeverOfProps) => {
    const { line, member, min, max, low, high, changed } = input
    const field = readerField(input, reader)
    const display = field.shown
    const value = typeof input.value === 'number' ? input.value : (input.value[0] ?? 0)
    const label = row ? `${line.label}, ${row}` : line.label
    const range = sliderRange(input)
    return (
      <Lever
        key={`${member.id}:${line.id}`}
        label={label}
        unit={field.suffix}
        value={display(value)}
        initial={display(input.default)}
        min={display(min)}
        max={display(max)}
        step={stepOf(display(range[0]), display(range[1]), line.input?.whole === true)}
        sliderRange={[display(range[0]), display(range[1])]}
        typical={low === undefined || high === undefined ? undefined : [display(low), display(high)]}
        format={field.text}
        parse={text => field.parse(text, value)}
        changed={changed}
        weak={input.isFallback ? 'a general figure; none was found for this place' : undefined}
        current={current}
        onChange={shown => onChange(field.value(shown))}
        onReset={onReset}
        onOpen={onOpen}
      />
    )
  },
  (a, b) =>
    sameInput(a.input, b.input) &&
    a.row === b.row &&
    a.reader === b.reader &&
    a.current === b.current &&
    a.onChange === b.onChange,
)

function sameInput(a: InputState, b: InputState): boolean {
  return (
    a.cell === b.cell &&
    a.value === b.value &&
    a.default === b.default &&
    a.changed === b.changed &&
    a.low === b.low &&
    a.high === b.high
  )
}
