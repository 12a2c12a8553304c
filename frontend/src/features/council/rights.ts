import type { CouncilMeeting } from '@/api/types';

/** What the reader can do with cases and lines, by what the server lets them do with the meeting. */
export interface MeetingRights {
  edits: boolean;
  attends: boolean;
  /** A member says of themselves that they keep out; the secretary writes it down for anybody. */
  declares: boolean;
}

const OPEN = ['CONVENED', 'IN_SESSION'];

export function rightsIn({ actions, state, ownSeatId }: Pick<CouncilMeeting, 'actions' | 'state' | 'ownSeatId'>) {
  const may = (name: string) => actions.some(({ action, allowed }) => action === name && allowed);
  const attends = may('ATTEND');
  return { edits: may('EDIT'), attends, declares: !attends && Boolean(ownSeatId) && OPEN.includes(state) };
}
