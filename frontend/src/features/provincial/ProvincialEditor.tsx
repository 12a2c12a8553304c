import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useCan, useMe } from '@/api/me';
import { paths } from '@/app/paths';
import { m } from '@/paraglide/messages';
import { Page } from '@/ui/Page';
import { Forbidden, Loaded } from '@/ui/States';
import { enterProvincialDecision, provincialDecisionOptions, reviseProvincialDecision } from './api';
import { draftOf, newLine, ProvincialForm } from './ProvincialForm';

const crumbs = () => [{ label: m.place_provincial_decisions(), to: paths.provincialDecisions }];

function NewForm() {
  const { grants, today } = useMe();
  // A department's officer enters for their own; the Standing Office chooses the department.
  const own = grants.find((grant) => grant.role === 'OFFICER')?.unit ?? null;
  return (
    <ProvincialForm
      initial={{
        unitId: own?.id ?? null,
        number: '',
        decidedOn: null,
        authority: '',
        signer: '',
        documentId: null,
        note: '',
        lines: [newLine(Number(today.slice(0, 4)))],
      }}
      unit={own && { id: own.id, label: own.name }}
      save={enterProvincialDecision}
      cancelTo={paths.provincialDecisions}
    />
  );
}

export function NewProvincialDecisionPage() {
  const may = useCan('PROVINCIAL_DECISION_ENTER');
  return (
    <Page title={m.provincial_new()} width="text" crumbs={crumbs()}>
      {may ? <NewForm /> : <Forbidden />}
    </Page>
  );
}

export function EditProvincialDecisionPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  // Read once, when the form opens: what is being edited must not change under the hand.
  const query = useQuery({ ...provincialDecisionOptions(id), refetchOnWindowFocus: false, refetchOnReconnect: false });
  return (
    <Page
      title={m.provincial_edit()}
      width="text"
      crumbs={[...crumbs(), ...(query.data ? [{ label: query.data.number, to: paths.provincialDecision(id) }] : [])]}
    >
      <Loaded query={query}>
        {(decision) => (
          <ProvincialForm
            initial={draftOf(decision)}
            unit={{ id: decision.unit.id, label: decision.unit.name }}
            fixedUnit
            fileName={decision.document.fileName}
            save={(draft) => reviseProvincialDecision(decision, draft)}
            cancelTo={paths.provincialDecision(id)}
          />
        )}
      </Loaded>
    </Page>
  );
}
