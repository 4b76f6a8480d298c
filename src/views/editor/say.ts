import { createContext, useContext } from 'react'

const SayContext = createContext<(text: string) => void>(() => undefined)

/** Gives the rows of the editor a place to say what an edit brought with it. */
export const SayProvider = SayContext.Provider

/** Says what an edit brought with it, below the rows. */
export const useSay = () => useContext(SayContext)
