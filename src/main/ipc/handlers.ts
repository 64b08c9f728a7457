/** Each channel and the use-case that answers it. The compiler asks for every channel of the contract. */

import { openArticle, saveArticle, stageArticle } from '#services/article.ts'
import { addDecision, removeDecision } from '#services/decisions.ts'
import {
  addPicture,
  cancelJob,
  choosePicture,
  type Front,
  intakeDialog,
  intakeFiles,
  intakeText,
  list,
  pasteInto,
  receipts,
  reveal,
  runExport,
  runTrial,
  saveSource,
} from '#services/front.ts'
import { listHistory, readHistory, restoreHistory } from '#services/history.ts'
import { bin, createNew, duplicate, erase, unbin } from '#services/library.ts'
import { outsideLink } from '#services/links.ts'
import { getSettings, setSettings } from '#services/settings.ts'
import { listSources, markRestored } from '#services/sources.ts'
import { dropStyle, getStyle, listAll, setStyle, takeStyle } from '#services/style.ts'
import { exportStyle, readStyleFile } from '#services/styleFiles.ts'
import type { Channel, Input, Output } from '#shared/contract/channels.ts'
import { ok, type Result } from '#shared/result.ts'

type Answer<C extends Channel> = Result<Output<C>> | Promise<Result<Output<C>>>
export type Handlers = { readonly [C in Channel]: (input: Input<C>) => Answer<C> }

export function handlersFor(front: Front): Handlers {
  const { desk, quick, shell, log } = front
  return {
    'library.list': (input) => list(front, input),
    'library.names': (input) => front.bulk.run('names', input).result,
    'library.create': () => createNew(desk),
    'library.duplicate': (input) => duplicate(desk, input),
    'library.bin': (input) => bin(desk, input),
    'library.unbin': (input) => unbin(desk, input),
    'library.erase': (input) => erase(desk, input),

    'article.open': (input) => openArticle(desk, input),
    'article.save': (input) => saveArticle(desk, input),
    'article.stage': (input) => stageArticle(desk, input),

    'history.list': (input) => listHistory(desk, input),
    'history.read': (input) => readHistory(desk, input),
    'history.restore': (input) => restoreHistory(desk, input),

    'intake.text': (input) => intakeText(front, input),
    'intake.files': (input) => intakeFiles(front, input),
    'intake.dialog': (input) => intakeDialog(front, input),
    'intake.fragment': (input) => pasteInto(front, input),
    'intake.cancel': (input) => cancelJob(input),

    'source.list': (input) => listSources(desk, input),
    'source.mark': (input) => markRestored(desk, input),
    'source.saveOriginal': (input) => saveSource(front, input),

    'dismissal.add': (input) => addDecision(desk, input),
    'dismissal.remove': (input) => removeDecision(desk, input),

    'export.preview': (input) => quick.run('preview', input).result,
    'export.run': (input) => runExport(front, input),
    'export.receipts': (input) => receipts(desk, input),
    'export.reveal': (input) => reveal(front, input),

    'image.add': (input) => addPicture(front, input),
    'image.dialog': () => choosePicture(front),
    // In a worker: a hostile file may hold megabytes of XML.
    'image.notes': (input) => front.quick.run('image.notes', input).result,

    'style.get': () => getStyle(desk),
    'style.set': (input) => setStyle(desk, input),
    'style.list': () => listAll(desk),
    'style.use': (input) => takeStyle(desk, input),
    'style.remove': (input) => dropStyle(desk, input),
    'style.export': () => exportStyle(front),
    'style.import': () => readStyleFile(front),
    'trial.run': (input) => runTrial(front, input),
    'trial.cancel': (input) => cancelJob(input),

    'settings.get': () => getSettings(desk),
    'settings.set': (input) => {
      shell.followTheme(input.settings.theme)
      return setSettings(desk, input)
    },
    'shell.openLink': async ({ href }) => {
      const link = outsideLink(href)
      if (!link.ok) return link
      await shell.openLink(link.value)
      return ok(null)
    },
    'log.report': ({ message }) => {
      log.fault('window', message)
      return ok(null)
    },
    'window.flushed': ({ saved }) => {
      shell.flushed(saved)
      return ok(null)
    },
  }
}
