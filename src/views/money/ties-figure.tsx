import { midSentence } from '../../analysis/input-name'
import { type PriceTie, sharedPartner } from '../../analysis/price-ties'
import { nameOf } from '../../analysis/sentence'
import { PriceTies } from '../../charts/price-ties'
import type { TiePanel } from '../../charts/tie-place'
import type { Computed } from '../../scenario'
import { type Display, useDisplay } from '../display'
import { chartMenu } from '../figures/chart-menu'
import { shownStrategies } from '../strategies'
import { useTies } from '../use-ties'
import { useWorkbench } from '../workbench'
import styles from './money.module.css'
import { moneyStrings } from './strings'

const words = moneyStrings.ties

/** Shows for the price of each partner what it saves and where it ties; the search runs only while it is in sight. */
export function TiesFigure({ near }: { readonly near: boolean }) {
  const workbench = useWorkbench()
  const { computed, open } = workbench
  const display = useDisplay()
  const ties = useTies(workbench, 'all', near)
  if (ties === null) return <p className={styles.quiet}>{words.searching}</p>
  const panels = tiePanels(ties, computed, display)
  const [first] = panels
  if (!first) return <p className={styles.quiet}>{whyNone(computed)}</p>
  const savings = panels.flatMap(({ points }) => points.map(({ saving }) => Math.abs(saving)))
  const scale = display.money.scale(Math.max(...savings.filter(Number.isFinite)))
  return (
    <PriceTies
      panels={panels}
      title={tiesTitle(panels)}
      subtitle={words.subtitle(scale.unit)}
      summary={tiesSummary(panels)}
      format={display.money.text}
      formatTick={scale.tick}
      nowLabel={words.now}
      tieLabel={words.tie}
      onExplain={open}
      menu={chartMenu('price-ties', () => open(first.id))}
    />
  )
}

function whyNone(computed: Computed): string {
  const partner = sharedPartner(computed)
  return partner === undefined ? words.empty : words.shared(nameOf(partner, computed))
}

/** Turns what the search has found into panels, in the money of the reader. */
export function tiePanels(
  ties: readonly PriceTie[],
  computed: Computed,
  { money, show }: Display,
): readonly TiePanel[] {
  const styleOf = new Map(shownStrategies(computed.scenario).map(({ id, style }) => [id, style]))
  return ties.flatMap(({ cell, offer, strategy, points, now, tie }): readonly TiePanel[] => {
    const line = computed.inputs.get(cell)?.line
    const style = styleOf.get(strategy)
    if (!line || !style) return []
    return [
      {
        id: cell,
        title: nameOf(offer, computed),
        subject: line.label,
        style,
        points: points.map(({ price, saving }) => ({ price, saving: money.of(saving) })),
        now,
        tie,
        formatPrice: price => show(price, line),
        explainKey: cell,
      },
    ]
  })
}

function tiesTitle(panels: readonly TiePanel[]): string {
  const tied = panels.find(({ tie }) => tie !== null)
  if (!tied || tied.tie === null) return words.none
  const price = tied.formatPrice(tied.tie)
  return tied.now > tied.tie ? words.past(tied.title, price) : words.walkAway(tied.title, price)
}

function tiesSummary(panels: readonly TiePanel[]): string {
  const lines = panels.map(({ title, subject, tie, formatPrice }) => {
    const name = `${title}, ${midSentence(subject)},`
    return tie === null ? words.noTie(name) : words.summary(name, formatPrice(tie))
  })
  return `${lines.join('; ')}.`
}
