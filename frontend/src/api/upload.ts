import { Problem, type ProblemBody } from './problem';
import { session } from './session';

export interface Uploaded {
  id: string;
  fileName: string;
  mediaType: string;
  size: number;
}

/** XMLHttpRequest, because fetch cannot tell how much of a request has been sent. */
function put(url: string, file: Blob, token: string | null, onProgress: (share: number) => void, signal: AbortSignal) {
  return new Promise<{ status: number; body: unknown }>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => resolve({ status: request.status, body: request.response });
    request.onerror = () => reject(Problem.unreachable());
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

/** Sends one file as the raw body to where files of its kind are received. */
export async function uploadTo<T>(
  place: string,
  file: File,
  asked: Record<string, string>,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  const url = `${place}?${new URLSearchParams({ fileName: file.name.normalize('NFC'), ...asked })}`;
  const token = await session.token();
  let answer = await put(url, file, token, onProgress, signal);
  if (answer.status === 401 && token) answer = await put(url, file, await session.renew(token), onProgress, signal);
  if (answer.status >= 300) throw Problem.of((answer.body ?? undefined) as ProblemBody | undefined, answer.status);
  return answer.body as T;
}

/** A document; the server decides its type by its content. */
export function upload(file: File, unitId: string, onProgress: (share: number) => void, signal: AbortSignal) {
  return uploadTo<Uploaded>('/api/v1/documents', file, { unit: unitId }, onProgress, signal);
}
