import { queryOptions } from '@tanstack/react-query';
import { api, idempotencyKey, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import type {
  CouncilAttendanceDraft,
  CouncilCase,
  CouncilMeeting,
  CouncilMeetingDraft,
  CouncilRecusal,
  CouncilRecusalDraft,
} from '@/api/types';
import { useChange } from '@/api/useChange';
import { listOptions } from '@/ui/list/listQuery';

export interface MeetingFilter {
  q: string | undefined;
  council: string | undefined;
  state: string | undefined;
  from: string | undefined;
  to: string | undefined;
  sort: string | undefined;
}

export function meetingsOptions(filter: MeetingFilter) {
  return listOptions(['council-meetings', filter], (cursor, signal) => {
    const query = given<'listCouncilMeetings'>({ ...filter, cursor, count: true });
    return take(api.GET('/api/v1/council-meetings', { params: { query }, signal }));
  });
}

/** While the council sits, its pages look again by themselves: the vote begins for everybody at once. */
const UNDER_WAY = ['IN_SESSION', 'VOTING'];
const LOOK_AGAIN = 5_000;

export function meetingOptions(id: string) {
  return queryOptions({
    queryKey: ['council-meeting', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/council-meetings/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && UNDER_WAY.includes(state.data.state) ? LOOK_AGAIN : false),
  });
}

/** More than a council has ever had before it in one evening. */
const MOST = 1_000;

/** The whole agenda: it is read from the first case to the last. */
export function agendaOptions(meetingId: string) {
  return queryOptions({
    queryKey: ['council-meeting', meetingId, 'cases'],
    queryFn: async ({ signal }) => {
      const cases: CouncilCase[] = [];
      let cursor: string | undefined;
      do {
        const query = given<'listCouncilCases'>({ cursor, limit: 100 });
        const params = { path: { id: meetingId }, query };
        const page = await take(api.GET('/api/v1/council-meetings/{id}/cases', { params, signal }));
        cases.push(...page.items);
        cursor = page.next ?? undefined;
      } while (cursor && cases.length < MOST);
      return cases;
    },
  });
}

/** A nomination with its report and its evidence. */
export function papersOptions(nominationId: string) {
  return queryOptions({
    queryKey: ['nominations', nominationId],
    queryFn: ({ signal }) =>
      take(api.GET('/api/v1/nominations/{id}', { params: { path: { id: nominationId } }, signal })),
  });
}

/** Something done to a meeting, after which it is read again. */
export function useMeetingChange<A extends unknown[], R>(meetingId: string, send: (...given: A) => Promise<R>) {
  return useChange(send, ['council-meeting', meetingId], ['council-meetings'], ['nominations'], ['obligations']);
}

const of = (meeting: CouncilMeeting) => ({ path: { id: meeting.id }, header: ifMatch(meeting) });
const caseOf = (meeting: CouncilMeeting, { id }: CouncilCase) => ({ path: { id }, header: ifMatch(meeting) });

export function planMeeting(councilId: string, body: CouncilMeetingDraft): Promise<CouncilMeeting> {
  const params = { path: { id: councilId }, header: { 'Idempotency-Key': idempotencyKey() } };
  return take(api.POST('/api/v1/councils/{id}/council-meetings', { params, body }));
}

export const editMeeting = (meeting: CouncilMeeting, body: CouncilMeetingDraft): Promise<CouncilMeeting> =>
  take(api.PUT('/api/v1/council-meetings/{id}', { params: of(meeting), body }));

export const conveneMeeting = (meeting: CouncilMeeting): Promise<CouncilMeeting> =>
  take(api.POST('/api/v1/council-meetings/{id}/convocation', { params: of(meeting) }));

export const beginMeeting = (meeting: CouncilMeeting): Promise<CouncilMeeting> =>
  take(api.POST('/api/v1/council-meetings/{id}/beginning', { params: of(meeting) }));

export const cancelMeeting = (meeting: CouncilMeeting, body: { reason: string }): Promise<CouncilMeeting> =>
  take(api.POST('/api/v1/council-meetings/{id}/cancellation', { params: of(meeting), body }));

export const enterAttendance = (meeting: CouncilMeeting, body: CouncilAttendanceDraft): Promise<CouncilMeeting> =>
  take(api.POST('/api/v1/council-meetings/{id}/attendance', { params: of(meeting), body }));

export const putCases = (meeting: CouncilMeeting, nominations: string[]): Promise<CouncilMeeting> =>
  take(api.POST('/api/v1/council-meetings/{id}/cases', { params: of(meeting), body: { nominations } }));

export const takeCaseOff = (meeting: CouncilMeeting, one: CouncilCase, body: { reason: string }) =>
  take(api.POST('/api/v1/council-cases/{id}/removal', { params: caseOf(meeting, one), body }));

export const noteCase = (meeting: CouncilMeeting, one: CouncilCase, note: string | null) =>
  take(api.PUT('/api/v1/council-cases/{id}/note', { params: caseOf(meeting, one), body: { note } }));

export const recuse = (meeting: CouncilMeeting, one: CouncilCase, body: CouncilRecusalDraft) =>
  take(api.POST('/api/v1/council-cases/{id}/recusals', { params: caseOf(meeting, one), body }));

export function withdrawRecusal(meeting: CouncilMeeting, one: CouncilCase, recusal: CouncilRecusal) {
  const params = { path: { id: one.id, seat: recusal.seatId }, header: ifMatch(meeting) };
  return take(api.POST('/api/v1/council-cases/{id}/recusals/{seat}/withdrawal', { params }));
}

export const writeMinutes = (meeting: { id: string; version: number }, text: string): Promise<CouncilMeeting> =>
  take(
    api.PUT('/api/v1/council-meetings/{id}/minutes', {
      params: { path: { id: meeting.id }, header: ifMatch(meeting) },
      body: { text },
    }),
  );

export const signMinutes = (meeting: CouncilMeeting): Promise<CouncilMeeting> =>
  take(api.POST('/api/v1/council-meetings/{id}/minutes-signature', { params: of(meeting) }));
