/** The bytes of each sign as spreadsheets in Taiwan have long written them. */
const bytes = new Map<string, number[]>()
const decoder = new TextDecoder('big5', { fatal: true })
for (let lead = 0xa1; lead <= 0xf9; lead++) {
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    try {
      bytes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
    } catch {
      // No sign stands there.
    }
  }
}

/** A text in Big5. */
export function big5(text: string): Buffer {
  const written = Array.from(text, (sign) => {
    const found = sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : bytes.get(sign)
    if (!found) throw new Error(`Big5 has no ${sign}`)
    return found
  })
  return Buffer.from(written.flat())
}
