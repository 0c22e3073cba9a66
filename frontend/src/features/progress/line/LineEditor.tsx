import { memo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '@/ui/Button'
import { useAutosave, useLine } from '../report/useAutosave'
import { type TextField, textFields, type Words, withPrevious, wordsOf } from '../words'
import { Evidence } from './Evidence'
import { fieldId, KindChoice } from './KindChoice'
import { KindWord } from './KindWord'
import { LineConflict } from './LineConflict'
import { LineFrame } from './LineFrame'
import { LineNotes } from './LineNotes'
import { LineProblem } from './LineProblem'
import { LineText } from './LineText'
import { SmallStep } from './SmallStep'

const more = ['cause', 'countermeasure', 'expectedOn'] as const

type Props = {
  lineage: string
  /** Research and evaluation remark at lines. */
  onRemark?: (lineage: string) => void
}

/** A line that is filled in. What it must say opens by itself; the rest stays folded, so that seventy-five of them are one look. */
export const LineEditor = memo(function LineEditor({ lineage, onRemark }: Props) {
  const { t } = useTranslation('progress')
  const autosave = useAutosave()
  const state = useLine(lineage)
  const { line, base, words, dispute, problem } = state
  const { item, required, previous } = line
  // What was stored and lacks something says so at once; what is being filled in does when it is left.
  const [left, setLeft] = useState(line.version > 0)
  const [unfolded, setUnfolded] = useState(false)
  const behind = words.kind === 'BEHIND'
  const isOpen = (field: TextField) => {
    if (required.includes(field) || words[field] !== '') return true
    return field === 'narrative' ? words.kind === 'PROGRESS' || unfolded : behind
  }
  const open = textFields.filter(isOpen)
  const folded = open.length === 0 && !unfolded && words.files.length === 0
  const earlier = previous && wordsOf(previous)
  const takable =
    earlier && (['narrative', ...more] as const).some((field) => earlier[field] !== '' && words[field] === '')
  const change = (field: TextField) => (value: string) =>
    autosave.change(lineage, (before) => ({ ...before, [field]: value }), field === 'expectedOn' ? 'once' : 'pause')
  const changeKind = (kind: Words['kind']) => autosave.change(lineage, (before) => ({ ...before, kind }), 'once')
  const takeBack = () => {
    changeKind('')
    // The button goes; the choice that it opened again is the next thing wanted.
    document.querySelector<HTMLElement>(`#${CSS.escape(fieldId(lineage, 'kind'))} input`)?.focus()
  }
  const faultOf = (field: TextField) => {
    const refused = problem?.fieldErrors.find((error) => error.field === field)?.message
    const lacks = required.includes(field) && words[field].trim() === ''
    return refused ?? (left && words.kind !== '' && lacks ? t(`fault.${field}`) : undefined)
  }
  return (
    <LineFrame
      item={item}
      kind={
        <>
          <KindChoice lineage={lineage} code={item.code} value={words.kind} onChange={changeKind} />
          <KindWord kind={words.kind || undefined} printOnly />
          {(folded || words.kind !== '') && (
            <p className="no-print -mb-1 flex flex-wrap justify-end gap-x-3 text-sm">
              {words.kind !== '' && <SmallStep code={item.code} label={t('line.takeBack')} onPress={takeBack} />}
              {folded && <SmallStep code={item.code} label={t('line.unfold')} onPress={() => setUnfolded(true)} />}
            </p>
          )}
        </>
      }
    >
      {!folded && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it only watches the focus leave
        <div
          className="grid items-start gap-x-3 gap-y-2 lg:grid-cols-2"
          onBlur={(event) => {
            if (event.currentTarget.contains(event.relatedTarget)) return
            setLeft(true)
            void autosave.flush()
          }}
        >
          {open.map((field) => (
            <LineText
              key={field}
              name={fieldId(lineage, field)}
              field={field}
              value={words[field]}
              required={required.includes(field)}
              error={faultOf(field)}
              onChange={change(field)}
            />
          ))}
          <div className="no-print flex flex-wrap items-start gap-2 lg:col-span-2">
            <Evidence
              code={item.code}
              files={words.files}
              owned={base.words.files}
              onChange={(step) =>
                autosave.change(lineage, (before) => ({ ...before, files: step(before.files) }), 'once')
              }
            />
            {takable && (
              <Button
                small
                aria-label={t('line.takeOverOf', { code: item.code })}
                onPress={() => autosave.change(lineage, (before) => withPrevious(before, earlier), 'once')}
              >
                {t('line.takeOver')}
              </Button>
            )}
          </div>
        </div>
      )}
      {dispute && <LineConflict state={state} dispute={dispute} />}
      {problem && <LineProblem problem={problem} shown={open} />}
      <LineNotes words={line.words} code={item.code} onRemark={onRemark && (() => onRemark(lineage))} />
    </LineFrame>
  )
})
