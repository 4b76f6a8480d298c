import { faultText } from '../scenario'
import { nearest } from '../units'
import { type Arguments, checkUsage, readArguments, type Usage } from './arguments'
import { checkCommand, checkCommandUsage } from './check-command'
import { InvalidError, UsageError } from './errors'
import { explainCommand, explainUsage } from './explain-command'
import { exportCommand, exportUsage } from './export-command'
import { inputsCommand, inputsUsage } from './inputs-command'
import { plain } from './plain'
import { quoteCommand, quoteUsage } from './quote-command'
import { runCommand, runUsage } from './run-command'
import { sheetCommand, sheetUsage } from './sheet-command'
import { strings } from './strings'
import type { Tools } from './tools'

interface Command {
  readonly usage: Usage
  readonly does: (args: Arguments, tools: Tools) => Promise<number>
}

const commands: Readonly<Record<string, Command>> = {
  run: { usage: runUsage, does: runCommand },
  sheet: { usage: sheetUsage, does: sheetCommand },
  inputs: { usage: inputsUsage, does: inputsCommand },
  explain: { usage: explainUsage, does: explainCommand },
  quote: { usage: quoteUsage, does: quoteCommand },
  check: { usage: checkCommandUsage, does: checkCommand },
  export: { usage: exportUsage, does: exportCommand },
}

/** Runs a command line. Results go to `out`, messages to `say`. Returns the exit code: 0 done, 1 the scenario is invalid, 2 wrong usage. */
export async function runCli(args: readonly string[], tools: Tools): Promise<number> {
  try {
    return await dispatch(args, tools)
  } catch (error) {
    if (error instanceof InvalidError) {
      tools.io.say(strings.faults(error.faults.length, error.file))
      for (const fault of error.faults) tools.io.say(plain(`  ${faultText(fault)}`))
      return 1
    }
    if (error instanceof UsageError) {
      tools.io.say(error.message)
      return 2
    }
    throw error
  }
}

async function dispatch(args: readonly string[], tools: Tools): Promise<number> {
  const read = readArguments(args)
  if (read.help) {
    await tools.io.out(`${strings.help}\n`)
    return 0
  }
  if (read.command === '') throw new UsageError(strings.help)
  const command = Object.hasOwn(commands, read.command) ? commands[read.command] : undefined
  if (!command)
    throw new UsageError(strings.unknownCommand(read.command, nearest(read.command, Object.keys(commands))))
  checkUsage(read, command.usage)
  return command.does(read, tools)
}
