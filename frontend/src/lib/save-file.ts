/** Hands a file to the browser, which asks where to or puts it among the downloads. */
export function saveFile(file: Blob, name: string) {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has taken it by now; what stays would stay in memory until the page is closed.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
