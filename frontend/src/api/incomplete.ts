/** A draft as people leave it: any field may still be missing, and a code is whatever the field holds. */
export type Incomplete<T> = T extends string
  ? string
  : T extends (infer Item)[]
    ? Incomplete<Item>[]
    : T extends object
      ? { [K in keyof T]: Incomplete<T[K]> | null }
      : T;

/** Sends what there is: what is missing, the server says, in the reader's language and by its field. */
export function asSent<T>(draft: Incomplete<T>): T {
  return draft as T;
}
