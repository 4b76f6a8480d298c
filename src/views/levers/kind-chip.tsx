import { workloadStarts } from '../../../models/catalogue/workload-starts'
import { presets } from '../../scenario/presets'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { useWorkbench } from '../workbench'
import { CatalogueSelect, useCatalogue } from './catalogue-select'
import styles from './chips.module.css'
import { asInPreset, startedWith, withModel } from './starts'

/** The start of each kind of workload, in the order of the kinds. */
const byKind = ['plain', 'inference', 'training', 'streams'] as const
const gesture = { label: 'what runs', key: 'what runs' } as const

/** Asks what the first workload is: its kind comes with amounts that make sense. */
export function KindChip({ workload }: { readonly workload: string }) {
  const { computed, change } = useWorkbench()
  const kind = byKind[computed.run.value(`${workload}:demand.kind`)]
  const answer = workloadStarts.find(({ id }) => id === kind)?.label ?? ''
  const { preset: id = '' } = computed.scenario
  const preset = Object.hasOwn(presets, id) ? presets[id] : undefined
  return (
    <Chip
      question="What runs?"
      answer={answer}
      changed={computed.inputs.get(`${workload}:demand.kind`)?.changed ?? false}
    >
      <fieldset className={styles.panel}>
        <legend className="vh">What runs</legend>
        {workloadStarts.map(start => (
          <label key={start.id} className={styles.choice}>
            <input
              type="radio"
              name="what runs"
              checked={start.id === kind}
              onChange={() => change(gesture, plan => startedWith(plan, workload, start))}
            />
            <span>
              {start.label}
              <small>{start.about}</small>
            </span>
          </label>
        ))}
        {(kind === 'inference' || kind === 'training') && <ModelChoice workload={workload} />}
        {preset && (
          <Button onClick={() => change(gesture, plan => asInPreset(plan, workload, preset))}>
            As in the example
          </Button>
        )}
      </fieldset>
    </Chip>
  )
}

function ModelChoice({ workload }: { readonly workload: string }) {
  const { computed, change } = useWorkbench()
  const { languageModels } = useCatalogue()
  const chosen = computed.scenario.workloads.find(({ id }) => id === workload)?.model ?? ''
  return (
    <CatalogueSelect
      label="Language model"
      entries={languageModels}
      chosen={chosen}
      none="Language model as the levers say"
      onChoose={model =>
        change({ label: 'language model', key: 'language model' }, plan => withModel(plan, workload, model))
      }
    />
  )
}
