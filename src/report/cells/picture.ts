/** A picture of a report, such as a logo: its bytes, and how large it is. */

/** A picture in a form that workbooks and pages show. */
export interface Picture {
  readonly type: 'png' | 'jpeg';
  readonly bytes: Uint8Array;
  /** Its size in dots. */
  readonly width: number;
  readonly height: number;
}

/** The picture that the bytes hold, or `null` where they are no PNG and no JPEG. */
export function readPicture(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = sizeOfPng(view) ?? sizeOfJpeg(view);
  return size && size.width > 0 && size.height > 0 ? { ...size, bytes } : null;
}

type Size = Omit<Picture, 'bytes'>;

const PNG_SIGNATURE = 0x89504e47;
const PNG_HEADER = 24;

function sizeOfPng(view: DataView): Size | null {
  if (view.byteLength < PNG_HEADER || view.getUint32(0) !== PNG_SIGNATURE) return null;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

const JPEG_START = 0xffd8;

/** Walks the segments up to the one that begins the frame, which says the size. */
function sizeOfJpeg(view: DataView): Size | null {
  if (view.byteLength < 4 || view.getUint16(0) !== JPEG_START) return null;
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    const beginsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (beginsFrame) {
      return { type: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
