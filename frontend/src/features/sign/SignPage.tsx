import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { NotebookPen } from 'lucide-react';
import { asSent } from '@/api/incomplete';
import type { Sign, SignKind, SignKindList, SignNoteDraft, SignThing } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { formatDate, formatInstant, formatNumber, formatPercent } from '@/i18n/format';
import { signFindingChoices, signFindingName, signStateName, signStateTone } from '@/i18n/names/signs';
import { m } from '@/paraglide/messages';
import { ActionBar, type ActionFace } from '@/ui/ActionBar';
import { StatusBadge } from '@/ui/Badge';
import { FormDialog } from '@/ui/FormDialog';
import { RadioField, TextArea } from '@/ui/form/fields';
import { type Column, DataTable } from '@/ui/list/DataTable';
import { Link, useListState } from '@/ui/nav';
import { Columns, Facts, Page, Prose, Section } from '@/ui/Page';
import { EmptyState } from '@/ui/States';
import { SubjectLink, TrailLink } from '@/ui/trail/subject';
import { TrailButton } from '@/ui/trail/TrailButton';
import { UnnamedPage } from '@/ui/UnnamedPage';
import { type At, noteSign, signKindsOptions, signOptions, signThingsOptions } from './api';
import { Caution } from './Caution';
import css from './Sign.module.css';

const crumbs = () => [{ label: m.place_signs(), to: paths.signs }];

function NoteDialog({ sign, onClose }: { sign: Sign; onClose: () => void }) {
  const note = useChange(noteSign, ['sign'], ['signs'], ['sign-figures']);
  return (
    <FormDialog
      title={m.sign_note()}
      text={<p>{m.sign_note_text()}</p>}
      initial={{ finding: '', text: '' }}
      confirm={m.sign_note()}
      send={(value) =>
        note(sign, asSent<SignNoteDraft>({ ...value, finding: value.finding || null, behind: sign.item.behind }))
      }
      done={m.sign_note_done()}
      onClose={onClose}
    >
      {(form) => (
        <>
          <RadioField of={form.at('finding')} label={m.sign_finding()} choices={signFindingChoices()} />
          <TextArea of={form.at('text')} label={m.sign_words()} rows={5} />
        </>
      )}
    </FormDialog>
  );
}

function Notes({ notes }: Pick<Sign, 'notes'>) {
  return (
    <Section title={m.sign_notes()}>
      {notes.length === 0 ? (
        <p className={css.soft}>{m.sign_notes_none()}</p>
      ) : (
        <ul className={css.notes}>
          {notes.map((note) => (
            <li key={note.lookedAt} className={css.note}>
              <b>{signFindingName(note.finding)}</b>
              <Prose text={note.text} />
              <span className={css.soft}>{`${note.lookedBy} · ${formatInstant(note.lookedAt)}`}</span>
              {!note.stillHolds && <StatusBadge tone="warn">{m.sign_note_past()}</StatusBadge>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const columns = (kind: SignKind | undefined): Column<SignThing>[] => [
  { key: 'label', header: m.sign_thing(), sort: 'label', lead: true, cell: (thing) => <SubjectLink of={thing} /> },
  { key: 'unit', header: m.ui_unit(), cell: ({ unit }) => unit.name },
  {
    key: 'onDay',
    header: m.sign_day(),
    sort: 'onDay',
    firstOrder: 'desc',
    nowrap: true,
    cell: ({ onDay }) => formatDate(onDay),
  },
  {
    key: 'marked',
    header: kind?.markedName ?? '',
    sort: 'marked',
    firstOrder: 'desc',
    cell: ({ marked }) => (marked ? m.ui_yes() : m.ui_no()),
  },
  { key: 'trail', header: m.sign_trail(), cell: (thing) => <TrailLink of={thing} /> },
];

function Body({ sign, at, kinds }: { sign: Sign; at: At; kinds: SignKindList | undefined }) {
  const { search } = useListState();
  const { item } = sign;
  const kind = kinds?.items.find(({ code }) => code === item.kind);
  const things = useInfiniteQuery(signThingsOptions(at, search.sort));
  const faces: Record<string, ActionFace> = {
    NOTE: {
      label: m.sign_note(),
      tone: 'primary',
      icon: <NotebookPen size={18} aria-hidden />,
      dialog: (close) => <NoteDialog sign={sign} onClose={close} />,
    },
  };
  return (
    <Page
      title={item.unit.name}
      crumbs={[...crumbs(), { label: kind?.name ?? item.kind, to: paths.signKind(item.kind) }]}
      eyebrow={kind?.name}
      facts={
        <>
          <StatusBadge tone={signStateTone(item.state)}>{signStateName(item.state)}</StatusBadge>
          <span>{item.year}</span>
          {item.about && <span>{item.about}</span>}
        </>
      }
      actions={<ActionBar actions={sign.actions} faces={faces} />}
    >
      <Columns
        main={
          <>
            {kinds && <Caution text={kinds.caution} />}
            <Section title={m.sign_figure()}>
              <Facts
                rows={[
                  [kind?.markedName ?? item.kind, item.share == null ? m.sign_too_few() : formatPercent(item.share)],
                  ...(kind?.baseName ? ([[kind.baseName, formatPercent(item.base)]] as [string, string][]) : []),
                  [
                    m.sign_total(),
                    item.total == null
                      ? m.sign_too_few()
                      : m.sign_of({ marked: formatNumber(item.marked ?? 0), total: formatNumber(item.total) }),
                  ],
                  [m.sign_formula(), kind?.formula],
                  [m.sign_limits(), kind?.limits],
                ]}
              />
            </Section>
            <Section title={m.sign_things()} plain>
              <DataTable
                caption={m.sign_things()}
                query={things}
                columns={columns(kind)}
                rowKey={({ id }) => id}
                defaultSort="-marked"
                empty={<EmptyState title={m.sign_too_few()}>{m.sign_too_few_text()}</EmptyState>}
              />
            </Section>
          </>
        }
        side={
          <>
            <Notes notes={sign.notes} />
            <Link to={paths.unit(item.unit.id)}>{m.sign_to_unit()}</Link>
            <TrailButton type="SIGN" id={item.id} />
          </>
        }
      />
    </Page>
  );
}

/** One sign: its figure, the things behind it, and who looked. */
export function SignPage() {
  const { kind, year, id } = useParams({ strict: false }) as { kind: At['kind']; year: string; id: string };
  const at = { kind, year: Number(year), id };
  const sign = useQuery(signOptions(at));
  const kinds = useQuery(signKindsOptions);
  if (sign.data) return <Body sign={sign.data} at={at} kinds={kinds.data} />;
  return <UnnamedPage title={m.place_signs()} crumbs={crumbs()} query={sign} />;
}
