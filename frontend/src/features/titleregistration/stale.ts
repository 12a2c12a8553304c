import type { TitleRegistration } from '@/api/types';

/** What is read again after a change. */
export const stale = ({ id }: TitleRegistration) => [
  ['title-registration', id],
  ['title-lines', id],
  ['title-registrations'],
  ['title-coverage'],
  ['registered-titles'],
];
