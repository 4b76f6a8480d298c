import { type FormEvent, useState } from 'react'
import { type Fault, type InputState, readFigure, type Scenario } from '../../scenario'
import { basis } from '../../scenario/basis'
import { addOwnLine, changeOwnLine, removeOwnLine } from '../../scenario/edit-own-lines'
import { orFault } from '../../scenario/inputs'
import { formulaFault } from '../../scenario/own-formulas'
import { Button, IconButton } from '../../ui/button'
import { learn } from '../learn'
import { useWorkbench } from '../workbench'
import styles from './editor.module.css'
import { ChoiceField, Labelled, Refusal, TextField } from './fields'
import { FormulaField } from './formula-field'
import { editorStrings as strings } from './strings'
import { InputGrid } from './terms'
import { useRows } from './use-rows'

type OwnLine = NonNullable<Scenario['ownLines']>[number]

/** Lists the ways in which a cost of one's own is counted, as the model has them. */
const amounts = ['perMonth', 'perPower', 'perRack', 'perGpu', 'capexShare'].flatMap(
  name => basis.model.lines.find(({ id }) => id === `own.${name}`) ?? [],
)
const formula = 'formula'

/** Edits the costs that the reader adds to offers. */
export function OwnTab() {
  const { ownLines = [] } = useWorkbench().computed.scenario
  return (
    <>
      <p className={styles.note}>{strings.ownIntro}</p>
      {ownLines.length > 0 && (
        <ul className={styles.rows}>
          {ownLines.map(line => (
            <OwnRow key={line.id} line={line} />
          ))}
        </ul>
      )}
      <NewOwn />
    </>
  )
}

function OwnRow({ line }: { readonly line: OwnLine }) {
  const { offers } = useWorkbench().computed.scenario
  const { tryRows } = useRows()
  const change = (next: Partial<OwnLine>) =>
    tryRows(strings.label('edit', line.name), plan => changeOwnLine(plan, line.id, next, basis))
  return (
    <li className={styles.row}>
      <TextField label={strings.nameOf(line.name)} value={line.name} onCommit={name => change({ name })} />
      <Labelled label={strings.ownOffer}>
        <ChoiceField
          label={strings.ownOfferOf(line.name)}
          value={line.offer}
          options={offers}
          onChoose={offer => change({ offer })}
        />
      </Labelled>
      <span className={styles.push} />
      <IconButton
        icon="remove"
        label={strings.remove(line.name)}
        onClick={() => tryRows(strings.remove(line.name), plan => removeOwnLine(plan, line.id, basis))}
      />
      {line.formula !== undefined && (
        <FormulaField
          label={strings.ownFormulaOf(line.name)}
          value={line.formula}
          onCommit={text => change({ formula: text })}
        />
      )}
      <Amounts line={line} />
      <div className={styles.remark}>
        <Labelled label={strings.ownNote}>
          <TextField
            label={strings.ownNoteOf(line.name)}
            value={line.note ?? ''}
            placeholder={strings.ownNoteExample}
            onCommit={note => change({ note })}
            optional
            long
          />
        </Labelled>
      </div>
    </li>
  )
}

/** The amounts that count, and folded away what else may be said of the cost. */
function Amounts({ line }: { readonly line: OwnLine }) {
  const { computed } = useWorkbench()
  const all = [...computed.inputs.values()].filter(({ member }) => member.id === line.id)
  const isAmount = ({ line: { id } }: InputState) => amounts.some(amount => amount.id === id)
  const counts = all.filter(input => isAmount(input) && input.cell in computed.scenario.inputs)
  const others = all.filter(input => isAmount(input) && !counts.includes(input))
  return (
    <div className={styles.terms}>
      <InputGrid inputs={counts} />
      <Folded label={strings.ownDates} inputs={all.filter(input => !isAmount(input))} />
      <Folded label={strings.ownMore} inputs={others} />
    </div>
  )
}

function Folded({ label, inputs }: { readonly label: string; readonly inputs: readonly InputState[] }) {
  const [open, setOpen] = useState(false)
  if (inputs.length === 0) return null
  return (
    <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>{label}</summary>
      {open && <InputGrid inputs={inputs} />}
    </details>
  )
}

function NewOwn() {
  const { offers } = useWorkbench().computed.scenario
  const form = useNewOwn(offers[0]?.id ?? '')
  const { name, offer, count, text, faults, change, add } = form
  const amount = amounts.find(({ id }) => id === count)
  return (
    <form className={styles.quote} onSubmit={add}>
      <label>
        <span>{strings.ownName}</span>
        <input
          className={styles.box}
          placeholder={strings.ownNameExample}
          maxLength={120}
          value={name}
          onChange={event => change({ name: event.currentTarget.value })}
        />
      </label>
      <Choice
        label={strings.ownOffer}
        value={offer}
        options={offers}
        onChange={id => change({ offer: id })}
      />
      <Choice
        label={strings.ownBasis}
        value={count}
        options={bases}
        onChange={id => change({ count: id, text: '' })}
      />
      {amount ? (
        <label>
          <span>{amount.unit === '1' ? strings.ownShare : strings.ownAmount(amount.unit)}</span>
          <input
            className={styles.box}
            inputMode="decimal"
            value={text}
            onChange={event => change({ text: event.currentTarget.value })}
          />
        </label>
      ) : (
        <FormulaField label={strings.ownFormula} value={text} onText={next => change({ text: next })} />
      )}
      <Refusal faults={faults} />
      <Button look="ink" onClick={add}>
        {strings.ownAdd}
      </Button>
    </form>
  )
}

/** Holds what a new cost is to be, and adds it where the plan takes it. */
function useNewOwn(first: string) {
  const { tryRows } = useRows()
  const [draft, setDraft] = useState({ name: '', offer: first, count: bases[0]?.id ?? '', text: '' })
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const change = (next: Partial<typeof draft>) => setDraft(before => ({ ...before, ...next }))
  const add = async (event: FormEvent) => {
    event.preventDefault()
    const { name, offer, count, text } = draft
    const read = await readText(
      amounts.find(({ id }) => id === count),
      text,
    )
    if ('fault' in read) return setFaults([read.fault])
    const line = { name: name.trim(), offer, ...read.line }
    const reasons = tryRows(strings.ownAdd, plan => addOwnLine(plan, line, read.amounts, basis))
    setFaults(reasons)
    if (reasons.length === 0) change({ name: '', text: '' })
    return undefined
  }
  return { ...draft, faults, change, add }
}

const bases = [
  ...amounts.map(({ id, label }) => ({ id, name: label })),
  { id: formula, name: strings.ownFormula },
]

interface ChoiceProps {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  readonly onChange: (id: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select className={styles.box} value={value} onChange={event => onChange(event.currentTarget.value)}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

type Read = { readonly line: Partial<OwnLine>; readonly amounts: Readonly<Record<string, number>> }

/** Reads what was typed: an amount as a field shows it, or a formula. */
async function readText(
  amount: (typeof amounts)[number] | undefined,
  text: string,
): Promise<Read | { readonly fault: Fault }> {
  if (amount) {
    const read = orFault('', () => readFigure(text, amount, { bare: 'display' }))
    return 'fault' in read ? read : { line: {}, amounts: { [amount.id]: read.value } }
  }
  const written = text.trim()
  await learn({ ownLines: [{ id: '', name: '', offer: '', formula: written }] })
  const fault = formulaFault(written, basis.model)
  return fault ? { fault } : { line: { formula: written }, amounts: {} }
}
