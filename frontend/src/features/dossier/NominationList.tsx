import { useQuery } from '@tanstack/react-query';
import { ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Dossier, Nomination, NominationVerdict } from '@/api/types';
import { useChange } from '@/api/useChange';
import { paths } from '@/app/paths';
import { evidenceKindName, nomineeKindName, outcomeName, outcomeTone } from '@/i18n/names/dossiers';
import { nomineeLabel } from '@/i18n/names/nominee';
import { m } from '@/paraglide/messages';
import { StatusBadge } from '@/ui/Badge';
import { Button } from '@/ui/Button';
import { DocumentLink } from '@/ui/documents/DocumentLink';
import { FormDialog } from '@/ui/FormDialog';
import { Link } from '@/ui/nav';
import { VerdictBadge, VerdictPanel } from '@/ui/verdict/VerdictPanel';
import { refuseNomination, verdictsOptions } from './api';
import { isOpen } from './draft';
import css from './NominationList.module.css';
import { newRefusal, RefusalFields, sentRefusal } from './RefusalFields';
import { RequiredPapers } from './RequiredPapers';
import { SameHouseholdNote, sameHouseholds } from './SameHouseholdNote';
import { Refusal } from './Verdicts';

/** Offered where the server lets the reader refuse one nomination, and more than one is still open. */
function RefuseButton({ dossier, nomination }: { dossier: Dossier; nomination: Nomination }) {
  const [asking, setAsking] = useState(false);
  const refuse = useChange(refuseNomination, ['dossier', dossier.id], ['dossiers'], ['nominations']);
  const action = dossier.actions.find(({ action: name }) => name === 'REFUSE_NOMINATION');
  const open = dossier.nominations.filter(isOpen);
  if (!action?.allowed || !isOpen(nomination) || open.length < 2) return null;
  return (
    <div>
      <Button compact tone="danger" onClick={() => setAsking(true)}>
        {m.dossier_refuse_nomination()}
      </Button>
      {asking && (
        <FormDialog
          title={`${m.dossier_refuse_nomination()}: ${nomination.nominee.name}`}
          text={`${m.dossier_refuse_nomination_text()} ${m.dossier_no_undo()}`}
          initial={newRefusal()}
          danger
          size="medium"
          confirm={m.dossier_action_refuse()}
          send={(value) => refuse(dossier, nomination.id, sentRefusal(value))}
          done={m.dossier_nomination_refused_done()}
          onClose={() => setAsking(false)}
        >
          {(form) => <RefusalFields of={form} />}
        </FormDialog>
      )}
    </div>
  );
}

interface Shown {
  dossier: Dossier;
  nomination: Nomination;
  /** Null until it is told. */
  verdict: NominationVerdict | null;
}

/** In a head there is room for a word. */
const outcomeOf = (verdict: NominationVerdict) => verdict.now?.outcome ?? verdict.submitted?.outcome;

function NominationBody({ dossier, nomination, verdict }: Shown) {
  return (
    <div className={css.body}>
      {verdict && (
        <section>
          <h3>{m.verdict()}</h3>
          <VerdictPanel verdict={verdict} />
        </section>
      )}
      {sameHouseholds(dossier, nomination.id).map((same) => (
        <SameHouseholdNote key={same.dossier.id} same={same} />
      ))}
      {nomination.refusal && (
        <section>
          <h3>{m.dossier_refused_because()}</h3>
          <Refusal refusal={nomination.refusal} />
        </section>
      )}
      {!dossier.disposal && (
        <section>
          <h3>{m.dossier_report()}</h3>
          {nomination.report ? (
            <p className={css.report}>{nomination.report}</p>
          ) : (
            <p className={css.missing}>{m.dossier_no_report()}</p>
          )}
        </section>
      )}
      <section>
        <h3>{m.dossier_evidence()}</h3>
        {nomination.evidence.length === 0 ? (
          <p className={css.missing}>{m.dossier_no_evidence()}</p>
        ) : (
          <ul className={css.documents}>
            {nomination.evidence.map((evidence) => (
              <li key={evidence.document.id}>
                <DocumentLink document={evidence.document} kind={evidenceKindName(evidence.kind)} />
              </li>
            ))}
          </ul>
        )}
      </section>
      {!dossier.disposal && (
        <section>
          <h3>{m.checklist()}</h3>
          <RequiredPapers checklist={dossier.checklists.find(({ nominationId }) => nominationId === nomination.id)} />
        </section>
      )}
      <p>
        <Link to={paths.nomination(nomination.id)}>{m.nomination_open()}</Link>
      </p>
      <RefuseButton dossier={dossier} nomination={nomination} />
    </div>
  );
}

/** Each nomination on one line, its case under it: whoever verifies reads them one after the other. */
export function NominationList({ dossier }: { dossier: Dossier }) {
  const { nominations } = dossier;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const verdicts = useQuery(verdictsOptions(dossier.id));
  if (nominations.length === 0) return <p className={css.none}>{m.dossier_no_nominations()}</p>;
  const all = open.size === nominations.length;
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  return (
    <>
      <div className={css.tools}>
        <Button
          compact
          tone="quiet"
          onClick={() => setOpen(all ? new Set() : new Set(nominations.map((nomination) => nomination.id)))}
        >
          {all ? m.ui_collapse_all() : m.ui_expand_all()}
        </Button>
      </div>
      <ol className={css.list}>
        {nominations.map((nomination, index) => {
          const shown = open.has(nomination.id);
          const { frozen } = nomination;
          const verdict = verdicts.data?.items.find((one) => one.nominationId === nomination.id) ?? null;
          const outcome = verdict && outcomeOf(verdict);
          return (
            <li key={nomination.id}>
              <button
                type="button"
                className={css.head}
                data-row-link
                aria-expanded={shown}
                aria-controls={`case-${nomination.id}`}
                onClick={() => toggle(nomination.id)}
              >
                <ChevronRight size={18} aria-hidden className={css.chevron} />
                <span className={css.number}>{index + 1}</span>
                <span className={css.who}>
                  <b>
                    {nomineeLabel({ kind: nomination.nominee.kind, name: frozen?.name ?? nomination.nominee.name })}
                  </b>
                  <small>
                    {[
                      nomineeKindName(nomination.nominee.kind),
                      nomination.nominee.address,
                      frozen?.position,
                      frozen?.unitName,
                      frozen?.directWorker && m.dossier_direct_worker(),
                      sameHouseholds(dossier, nomination.id).length > 0 && m.dossier_same_household_short(),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </small>
                </span>
                <span className={css.award}>{nomination.award.name}</span>
                <span className={css.badges}>
                  <StatusBadge tone={outcomeTone(nomination.outcome)}>{outcomeName(nomination.outcome)}</StatusBadge>
                  {outcome && <VerdictBadge outcome={outcome} />}
                </span>
              </button>
              <div id={`case-${nomination.id}`} hidden={!shown}>
                {shown && <NominationBody dossier={dossier} nomination={nomination} verdict={verdict} />}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
