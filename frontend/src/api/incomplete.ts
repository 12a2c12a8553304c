/** A draft as people leave it: any field may still be missing. */
export type Incomplete<T> = { [K in keyof T]: T[K] | null };

/** Sends what there is: what is missing, the server says, in the reader's language and by its field. */
export function asSent<T>(draft: Incomplete<T>): T {
  return draft as T;
}
