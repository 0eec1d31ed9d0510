/** Files that the user keeps. */

/** Has the browser save a file, as it saves what is downloaded. */
export function saveFile(name: string, content: Uint8Array | Blob): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes it at the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
