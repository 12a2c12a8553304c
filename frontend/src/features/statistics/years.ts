/** The first year that the register may hold. */
export const EARLIEST = 2002;
