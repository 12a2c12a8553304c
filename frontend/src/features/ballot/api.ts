import { queryOptions } from '@tanstack/react-query';
import { api, ifMatch, take } from '@/api/client';
import { given } from '@/api/given';
import { Problem, type ProblemBody } from '@/api/problem';
import type { Ballot, BallotHandCount, BallotPaper } from '@/api/types';
import { listOptions } from '@/ui/list/listQuery';

/** While votes are taken the page looks again by itself: how many papers are in, and who has taken part. */
const LOOK_AGAIN = 3_000;

export function ballotOptions(id: string) {
  return queryOptions({
    queryKey: ['ballot', id],
    queryFn: ({ signal }) => take(api.GET('/api/v1/ballots/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'CLOSED' ? LOOK_AGAIN : false),
  });
}

/** The ballot of a meeting; null while it has none. */
export function meetingBallotOptions(meetingId: string) {
  return queryOptions({
    queryKey: ['meeting-ballot', meetingId],
    queryFn: async ({ signal }) => {
      const { data, error, response } = await api.GET('/api/v1/council-meetings/{id}/ballot', {
        params: { path: { id: meetingId } },
        signal,
      });
      if (response.status === 404) return null;
      if (!data) throw Problem.of(error as ProblemBody | undefined, response.status);
      return data;
    },
  });
}

export function ballotCasesOptions(id: string) {
  return listOptions(['ballot', id, 'cases'], (cursor, signal) =>
    take(
      api.GET('/api/v1/ballots/{id}/cases', {
        params: { path: { id }, query: given<'listBallotCases'>({ cursor, limit: 100 }) },
        signal,
      }),
    ),
  );
}

export const prepareBallot = (meeting: { id: string; version: number }) =>
  take(
    api.POST('/api/v1/council-meetings/{id}/ballot', {
      params: { path: { id: meeting.id }, header: ifMatch(meeting) },
    }),
  );

export const openBallot = (ballot: Ballot, closesAt: string | null) =>
  take(
    api.POST('/api/v1/ballots/{id}/opening', {
      params: { path: { id: ballot.id }, header: ifMatch(ballot) },
      body: { closesAt },
    }),
  );

export const extendBallot = (ballot: Ballot, closesAt: string | null) =>
  take(
    api.POST('/api/v1/ballots/{id}/extension', {
      params: { path: { id: ballot.id }, header: ifMatch(ballot) },
      body: { closesAt },
    }),
  );

export const closeBallot = (ballot: Ballot) =>
  take(api.POST('/api/v1/ballots/{id}/closing', { params: { path: { id: ballot.id }, header: ifMatch(ballot) } }));

export const breakBallotOff = (ballot: Ballot, reason: string) =>
  take(
    api.POST('/api/v1/ballots/{id}/breaking-off', {
      params: { path: { id: ballot.id }, header: ifMatch(ballot) },
      body: { reason },
    }),
  );

export const issueCredentials = (id: string, cases: { caseId: string; blinded: string }[]) =>
  take(api.POST('/api/v1/ballots/{id}/credentials', { params: { path: { id } }, body: { cases } }));

export const enterHandCount = (id: string, body: BallotHandCount) =>
  take(api.POST('/api/v1/ballots/{id}/hand-counts', { params: { path: { id } }, body }));

/** Not through the client: it carries no token, no cookie and no page that it came from. */
export async function castPaper(paper: BallotPaper): Promise<string> {
  let response: Response;
  try {
    response = await fetch('/api/v1/ballot-papers', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: JSON.stringify(paper),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
  } catch {
    throw Problem.unreachable();
  }
  const body = await response.json();
  if (!response.ok) throw Problem.of(body as ProblemBody, response.status);
  return (body as { receipt: string }).receipt;
}
