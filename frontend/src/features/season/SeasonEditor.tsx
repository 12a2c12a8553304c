import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '@/api/me';
import type { ClusterItem, Season } from '@/api/types';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Button, buttonClass } from '@/ui/Button';
import { FormFoot } from '@/ui/form/FormFoot';
import { FormFields, FormFrame, UnsavedGuard } from '@/ui/form/FormFrame';
import { TextArea } from '@/ui/form/fields';
import { useForm } from '@/ui/form/useForm';
import { useLeave } from '@/ui/form/useLeave';
import { Link } from '@/ui/nav';
import { Page, Section } from '@/ui/Page';
import { Forbidden, Loaded } from '@/ui/States';
import { toast } from '@/ui/Toasts';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { allClustersOptions, amendSeason, editSeason, seasonOptions } from './api';
import { LetterFields } from './LetterFields';
import { type LetterValue, letterFrom, sentLetter } from './letter';

interface Props {
  season: Season;
  clusters: ClusterItem[];
}

function useKeep() {
  const queryClient = useQueryClient();
  const { leaving, leaveFor } = useLeave();
  const kept = (season: Season, said: string) => {
    queryClient.setQueryData(seasonOptions(season.id).queryKey, season);
    for (const key of ['seasons', 'obligations', 'dossier', 'dossiers', 'flags-left'])
      void queryClient.invalidateQueries({ queryKey: [key] });
    toast.done(said);
    leaveFor(paths.season(season.id));
  };
  return { leaving, kept };
}

function Foot({ season, busy, label }: { season: Season; busy: boolean; label: string }) {
  return (
    <FormFoot>
      <Link to={paths.season(season.id)} className={buttonClass()}>
        {m.ui_cancel()}
      </Link>
      <Button type="submit" tone="primary" busy={busy}>
        {label}
      </Button>
    </FormFoot>
  );
}

function DraftForm({ season, clusters }: Props) {
  const [read] = useState(season);
  const form = useForm<LetterValue>(letterFrom(read, clusters));
  const { leaving, kept } = useKeep();
  const save = async () => {
    const sent = await form.submit((value) => editSeason(read, sentLetter(value)));
    if (sent) kept(sent.answer, m.season_saved());
  };
  return (
    <FormFrame form={form} onSubmit={() => void save()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <LetterFields of={form} season={season} clusters={clusters} />
      <Foot season={season} busy={form.busy} label={m.season_save()} />
    </FormFrame>
  );
}

function AmendForm({ season, clusters }: Props) {
  const [read] = useState(season);
  const form = useForm({ reason: '', letter: letterFrom(read, clusters) });
  const { leaving, kept } = useKeep();
  const save = async () => {
    const sent = await form.submit(({ reason, letter }) => amendSeason(read, { reason, letter: sentLetter(letter) }));
    if (sent) kept(sent.answer, m.season_amended());
  };
  return (
    <FormFrame form={form} onSubmit={() => void save()}>
      <UnsavedGuard when={form.dirty && !leaving} />
      <Section title={m.season_editor_amend()}>
        <FormFields>
          <TextArea of={form.at('reason')} label={m.season_reason()} rows={2} />
        </FormFields>
      </Section>
      <LetterFields of={form.at('letter')} season={season} clusters={clusters} />
      <Foot season={season} busy={form.busy} label={m.season_amend_save()} />
    </FormFrame>
  );
}

const crumbs = (season?: Season) => [
  { label: m.place_seasons(), to: paths.seasons },
  ...(season ? [{ label: season.letter.title, to: paths.season(season.id) }] : []),
];

function EditorBody({ season }: { season: Season }) {
  const may = useCan('SEASON_KEEP');
  const clusters = useQuery(allClustersOptions(season.unit.id));
  const draft = season.state === 'DRAFT';
  return (
    <Page title={draft ? m.season_editor_draft() : m.season_editor_amend()} width="text" crumbs={crumbs(season)}>
      {may ? (
        <Loaded query={clusters} lines={8}>
          {({ items }) =>
            draft ? <DraftForm season={season} clusters={items} /> : <AmendForm season={season} clusters={items} />
          }
        </Loaded>
      ) : (
        <Forbidden />
      )}
    </Page>
  );
}

export function SeasonEditor() {
  const { id } = useParams({ strict: false }) as { id: string };
  const season = useQuery(seasonOptions(id));
  if (season.data) return <EditorBody season={season.data} />;
  return <UnnamedPage title={m.place_seasons()} crumbs={crumbs()} query={season} />;
}
