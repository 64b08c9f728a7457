/** The bridge: the contract's named methods, and nothing else of Electron, reach the window. */
import { contextBridge, ipcRenderer } from 'electron'
import { type DeskApi, IPC_CALL, IPC_EVENT } from '#shared/contract/api.ts'

const api = {
  call: (channel, input) => ipcRenderer.invoke(IPC_CALL, channel, input),
  on: (event, listener) => {
    const hear = (_event: unknown, name: unknown, payload: unknown) => {
      // Main is trusted; the contract gives the payload its form.
      if (name === event) listener(payload as never)
    }
    ipcRenderer.on(IPC_EVENT, hear)
    return () => {
      ipcRenderer.off(IPC_EVENT, hear)
    }
  },
  platform: process.platform as DeskApi['platform'],
} satisfies DeskApi

contextBridge.exposeInMainWorld('copydesk', api)
