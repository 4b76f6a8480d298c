import { lazy, Suspense, useCallback, useState } from 'react'
import type { Library } from '../../state'
import { Icon } from '../../ui/icon'
import { Popover } from '../../ui/popover'
import styles from './library.module.css'
import { libraryStrings as strings } from './strings'

const PlansPanel = lazy(() => import('./plans-panel').then(module => ({ default: module.PlansPanel })))

export interface PlansMenuProps {
  readonly library: Library
  readonly onOpenFile: () => void
}

/** Renders the button beside the plan's name that opens the plans of this device. */
export function PlansMenu({ library, onOpenFile }: PlansMenuProps) {
  const [opened, setOpened] = useState(false)
  const onToggle = useCallback((isOpen: boolean) => setOpened(isOpen), [])
  return (
    <Popover
      label={strings.menu}
      trigger={
        <>
          <Icon name="down" />
          <span className="vh">{strings.menu}</span>
        </>
      }
      triggerClass={styles.trigger}
      onToggle={onToggle}
    >
      {close =>
        opened && (
          <Suspense fallback={<p className={styles.wait}>{strings.loading}</p>}>
            <PlansPanel library={library} onOpenFile={onOpenFile} close={close} />
          </Suspense>
        )
      }
    </Popover>
  )
}
