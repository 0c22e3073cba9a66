type Props = { code: string; label: string; onPress: () => void }

/** Something seldom wanted at a line. Two hundred of them weigh little: the browser's own button. */
export function SmallStep({ code, label, onPress }: Props) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="min-h-6 cursor-pointer rounded px-1 py-0.5 text-accent underline-offset-4 hover:underline"
    >
      {label}
      <span className="sr-only"> {code}</span>
    </button>
  )
}
