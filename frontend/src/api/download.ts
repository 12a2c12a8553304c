import { send } from './client';
import { Problem, type ProblemBody } from './problem';

export interface Downloaded {
  blob: Blob;
  fileName: string;
}

/** What the server calls the file. */
function nameIn(disposition: string | null): string {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/)?.[1];
  if (encoded) return decodeURIComponent(encoded);
  return disposition?.match(/filename="([^"]+)"/)?.[1] ?? 'export';
}

/**
 * A file of the API, told byte by byte as it comes. The token travels in a header, so the browser cannot fetch it by a plain link; a connection that
 * breaks rejects, and nothing is kept of half a file.
 */
export async function download(
  address: string,
  onProgress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Downloaded> {
  const response = await send(new Request(new URL(address, location.origin), { signal }));
  if (!response.ok || !response.body) {
    const body = (await response.json().catch(() => undefined)) as ProblemBody | undefined;
    throw Problem.of(body, response.status);
  }
  const parts: BlobPart[] = [];
  let bytes = 0;
  const reader = response.body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      bytes += part.value.byteLength;
      onProgress(bytes);
    }
  } catch (error) {
    if (signal.aborted) throw error;
    throw Problem.unreachable();
  }
  const type = response.headers.get('Content-Type') ?? 'application/octet-stream';
  return { blob: new Blob(parts, { type }), fileName: nameIn(response.headers.get('Content-Disposition')) };
}

/** Hands the file to the browser, as if a link to it had been pressed. */
export function keep({ blob, fileName }: Downloaded) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to read it once the press is over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
