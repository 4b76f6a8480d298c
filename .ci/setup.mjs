// Prepares a fresh copy of the project, then does nothing.
import { setUp } from './tools.mjs'

setUp()
