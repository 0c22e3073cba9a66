import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { expect } from '@playwright/test'

export type Mail = { to: string; subject: string; text: string }

/** Where the program under test delivers its mails. */
const port = Number(process.env.QUALITY_MAIL_PORT ?? 2525)

/** A mail server that keeps what it is given, for one who looks. */
export class Mailbox {
  private readonly mails: Mail[] = []
  private readonly sockets = new Set<Socket>()
  private readonly server = createServer((socket) => this.talk(socket))

  async open() {
    await once(this.server.listen(port, '127.0.0.1'), 'listening')
  }

  async close() {
    for (const socket of this.sockets) socket.destroy()
    this.server.close()
    await once(this.server, 'close')
  }

  /** The mail to an address with this subject, once it is there. */
  async find(to: string, subject: RegExp): Promise<Mail> {
    const found = () => this.mails.find((mail) => mail.to === to && subject.test(mail.subject))
    await expect.poll(found, { message: `a mail to ${to} about ${subject}`, timeout: 30_000 }).toBeDefined()
    return found() as Mail
  }

  private talk(socket: Socket) {
    const envelope: { to: string; data?: string[] } = { to: '' }
    let rest = ''
    const say = (words: string) => socket.write(`${words}\r\n`)
    const hear = (line: string) => {
      if (envelope.data && line !== '.') return void envelope.data.push(line.replace(/^\./, ''))
      if (envelope.data) {
        this.mails.push({ to: envelope.to, ...read(envelope.data) })
        envelope.data = undefined
      }
      envelope.to = /^RCPT TO:<(.+)>/i.exec(line)?.[1] ?? envelope.to
      if (/^DATA$/i.test(line)) {
        envelope.data = []
        return void say('354 go on')
      }
      say(/^QUIT$/i.test(line) ? '221 bye' : '250 ok')
    }
    this.sockets.add(socket)
    socket.on('close', () => this.sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      const lines = (rest + chunk).split('\r\n')
      rest = lines.pop() ?? ''
      lines.forEach(hear)
    })
    say('220 journeys')
  }
}

/** Subject and text of a mail of one part. */
function read(lines: string[]): Omit<Mail, 'to'> {
  const gap = lines.indexOf('')
  const head = lines.slice(0, gap).join('\n').replace(/\n\s+/g, ' ')
  const body = lines.slice(gap + 1).join('\n')
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1] ?? ''
  const bytes =
    field('Content-Transfer-Encoding') === 'base64'
      ? Buffer.from(body, 'base64')
      : Buffer.from(
          body.replace(/=\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))),
          'latin1',
        )
  const words = field('Subject').matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)
  const subject = Array.from(words, ([, word]) => Buffer.from(word ?? '', 'base64').toString()).join('')
  return { subject, text: bytes.toString() }
}
