import { useInfiniteQuery } from '@tanstack/react-query';
import { CalendarPlus } from 'lucide-react';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { CouncilItem, CouncilMeetingItem } from '@/api/types';
import { paths } from '@/app/paths';
import { formatDate, formatNumber } from '@/i18n/format';
import { meetingModeName, meetingStateChoices, meetingStateName, meetingStateTone } from '@/i18n/names/councils';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { Dialog, DialogBody } from '@/ui/Dialog';
import { ClearFilters } from '@/ui/list/ClearFilters';
import { type Column, DataTable, RowLink } from '@/ui/list/DataTable';
import { DateFilter } from '@/ui/list/DateFilter';
import { FilterBar, SearchFilter, SelectFilter } from '@/ui/list/FilterBar';
import { LoadMore } from '@/ui/list/LoadMore';
import { useListState } from '@/ui/nav';
import { Page } from '@/ui/Page';
import { EmptyState, Loaded } from '@/ui/States';
import css from './Council.module.css';
import { councilsOptions } from './councilApi';
import { meetingsOptions } from './meetingApi';
import { MeetingDialog } from './meetingDialogs';

const FILTERS = ['q', 'council', 'state', 'from', 'to'];

const columns = (): Column<CouncilMeetingItem>[] => [
  {
    key: 'title',
    header: m.meeting_title(),
    sort: 'title',
    lead: true,
    cell: (meeting) => (
      <>
        <RowLink to={paths.councilMeeting(meeting.id)}>{meeting.title}</RowLink>
        <span className={css.note}>{meeting.council.name}</span>
      </>
    ),
  },
  {
    key: 'heldOn',
    header: m.meeting_held_on(),
    sort: 'heldOn',
    firstOrder: 'desc',
    nowrap: true,
    cell: (meeting) => (
      <>
        {[meeting.startsAt?.slice(0, 5), formatDate(meeting.heldOn)].filter(Boolean).join(' ')}
        <span className={css.note}>{meeting.place ?? meetingModeName(meeting.mode)}</span>
      </>
    ),
  },
  {
    key: 'cases',
    header: m.meeting_cases(),
    align: 'end',
    nowrap: true,
    cell: (meeting) => formatNumber(meeting.caseCount),
  },
  {
    key: 'state',
    header: m.ui_state(),
    nowrap: true,
    cell: (meeting) => (
      <StatusBadge tone={meetingStateTone(meeting.state)}>{meetingStateName(meeting.state)}</StatusBadge>
    ),
  },
];

/** Which of the councils is to meet. */
function ChooseCouncil({ onChoose, onClose }: { onChoose: (council: CouncilItem) => void; onClose: () => void }) {
  const query = useInfiniteQuery(councilsOptions({}));
  return (
    <Dialog title={m.meeting_of_which()} onClose={onClose}>
      <DialogBody>
        <Loaded query={query} lines={3}>
          {({ pages }) => {
            const councils = pages.flatMap((page) => page.items).filter((council) => !council.endedOn);
            if (councils.length === 0) return <EmptyState title={m.council_none_entered()} />;
            return (
              <ul className={css.rules}>
                {councils.map((council) => (
                  <li key={council.id}>
                    <Button onClick={() => onChoose(council)}>{council.name}</Button>
                  </li>
                ))}
              </ul>
            );
          }}
        </Loaded>
        <LoadMore query={query} compact />
      </DialogBody>
    </Dialog>
  );
}

export function MeetingsPage() {
  const { search } = useListState();
  const mayKeep = useCan('MEETING_KEEP');
  const [planning, setPlanning] = useState<CouncilItem | true | null>(null);
  const { q, council, state, from, to, sort } = search;
  const query = useInfiniteQuery(meetingsOptions({ q, council, state, from, to, sort }));
  const councils = useInfiniteQuery(councilsOptions({}));
  const known = councils.data?.pages.flatMap((page) => page.items) ?? [];
  const close = () => setPlanning(null);
  return (
    <Page
      title={m.place_council_meetings()}
      actions={
        mayKeep && (
          <Button tone="primary" onClick={() => setPlanning(known.length === 1 && known[0] ? known[0] : true)}>
            <CalendarPlus size={18} aria-hidden /> {m.meeting_plan()}
          </Button>
        )
      }
    >
      <FilterBar params={FILTERS}>
        <SearchFilter label={m.meeting_find()} />
        <SelectFilter
          param="council"
          label={m.meeting_council()}
          all={m.ui_all()}
          choices={known.map(({ id, name }) => ({ value: id, label: name }))}
          wide
        />
        <SelectFilter param="state" label={m.ui_state()} all={m.ui_all()} choices={meetingStateChoices()} />
        <DateFilter param="from" label={m.meeting_from()} />
        <DateFilter param="to" label={m.meeting_to()} />
      </FilterBar>
      <DataTable
        caption={m.place_council_meetings()}
        query={query}
        columns={columns()}
        rowKey={(meeting) => meeting.id}
        defaultSort="-heldOn"
        empty={
          FILTERS.some((param) => search[param]) ? (
            <EmptyState title={m.meeting_none_such()} action={<ClearFilters params={FILTERS} />} />
          ) : (
            <EmptyState title={m.meeting_none()}>{mayKeep ? m.meeting_none_text() : null}</EmptyState>
          )
        }
      />
      {planning === true && <ChooseCouncil onChoose={setPlanning} onClose={close} />}
      {planning && planning !== true && <MeetingDialog council={planning} onClose={close} />}
    </Page>
  );
}
