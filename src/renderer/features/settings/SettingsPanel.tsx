import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import { commands } from '../../app/commands.ts'
import { view } from '../../app/view.ts'
import { useStore } from '../../state/store.ts'
import { Button, IconButton } from '../../ui/Button.tsx'
import { OneOf, Tick } from '../../ui/Fields.tsx'
import { changeSettings, house, useSetting } from './store.ts'
import './settings.css'

const THEMES = [
  { id: 'system', label: 'As the system' },
  { id: 'light', label: 'Light' },
  { id: 'dark', label: 'Dark' },
] as const

/** Stands where the desk stands, so that the copy beside it shows each change at once. */
export function SettingsPanel() {
  const theme = useSetting('theme')
  const articleSize = useSetting('articleSize')
  const measure = useSetting('measure')
  const showInfo = useSetting('showInfo')
  const style = useStore(house, (s) => s.style.name)
  const ref = useRef<HTMLHeadingElement>(null)
  const close = () => view.set({ settings: false })
  useEffect(() => ref.current?.focus(), [])
  return (
    <section
      className="settings"
      aria-label="Settings"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <header className="panel-head">
        <h2 ref={ref} tabIndex={-1}>
          Settings
        </h2>
        <IconButton icon={X} label="Close settings" small onPress={close} />
      </header>
      <div className="desk-body scroll">
        <OneOf
          label="Theme"
          value={theme}
          options={THEMES}
          onChange={(value) => changeSettings({ theme: value })}
        />
        <Scale
          label="Size of the copy"
          unit="px"
          value={articleSize}
          min={15}
          max={26}
          onChange={(value) => changeSettings({ articleSize: value })}
        />
        <Scale
          label="Length of a line"
          unit="characters"
          value={measure}
          min={45}
          max={80}
          onChange={(value) => changeSettings({ measure: value })}
        />
        <section className="settings-part">
          <h2 className="label">Findings</h2>
          <Tick value={showInfo} onChange={(value) => changeSettings({ showInfo: value })}>
            Show information too
            <span className="hint">Advice that is not a warning, listed below the warnings.</span>
          </Tick>
        </section>
        <section className="settings-part">
          <h2 className="label">House style</h2>
          <p className="hint">{style}: marks, rules, names and agencies.</p>
          <Button keys="Mod+Shift+H" onPress={() => commands().run('style.open')}>
            Open the house style
          </Button>
        </section>
      </div>
    </section>
  )
}

function Scale(props: {
  readonly label: string
  readonly unit: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly onChange: (value: number) => void
}) {
  return (
    <Slider
      className="scale"
      value={props.value}
      minValue={props.min}
      maxValue={props.max}
      step={1}
      onChange={(value) => props.onChange(value as number)}
    >
      <Label className="label">{props.label}</Label>
      <SliderOutput className="scale-value tabular">
        {props.value} {props.unit}
      </SliderOutput>
      <SliderTrack className="scale-track">
        <SliderThumb className="scale-thumb" />
      </SliderTrack>
    </Slider>
  )
}
