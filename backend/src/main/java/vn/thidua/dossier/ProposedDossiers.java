package vn.thidua.dossier;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.audit.Trail;
import vn.thidua.event.Happening;
import vn.thidua.event.SubjectType;
import vn.thidua.organization.Units;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.NomineeKind;

/**
 * Begins a dossier for a unit that others propose, as a block or cluster does with whom it ranked. Whether they may is theirs to have asked; the unit finds a
 * draft, which it completes and submits, or discards.
 */
@Singleton
public class ProposedDossiers {

    private final Dossiers dossiers;
    private final DossierContents contents;
    private final Units units;
    private final Actor actor;
    private final Trail trail;
    private final BusinessClock clock;

    ProposedDossiers(
            Dossiers dossiers, DossierContents contents, Units units, Actor actor, Trail trail, BusinessClock clock) {
        this.dossiers = dossiers;
        this.contents = contents;
        this.units = units;
        this.actor = actor;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A unit as a collective for one award.
     *
     * @param evidenceId a document that shows why
     */
    public record Proposal(UUID unitId, int year, String title, String report, String awardCode, UUID evidenceId) {}

    /** @return the dossier's id */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID draft(Proposal proposal) {
        if (!units.inForce(proposal.unitId(), clock.today())) {
            throw Problem.invalid("/unitId", ViolationCode.NOT_IN_FORCE);
        }
        DossierOpening opening = new DossierOpening(
                proposal.unitId(), DossierKind.MERIT, proposal.year(), proposal.title(), null, null, proposal.report());
        Dossier dossier = Dossier.open(opening, dossiers.nextNumber(clock.today()), actor.accountId(), clock.now());
        dossiers.persistAndFlush(dossier);
        contents.replace(
                dossier.id(),
                new DossierDraft(
                        proposal.title(),
                        proposal.year(),
                        DossierKind.MERIT,
                        null,
                        null,
                        proposal.report(),
                        null,
                        List.of(),
                        List.of(nominee(proposal))));
        trail.done(new Happening(
                "DOSSIER_OPENED",
                SubjectType.DOSSIER,
                dossier.id(),
                dossier.label(),
                dossier.unitId(),
                Map.of("kind", DossierKind.MERIT, "year", proposal.year(), "proposed", proposal.awardCode())));
        return dossier.id();
    }

    private static DossierDraft.Nominee nominee(Proposal proposal) {
        return new DossierDraft.Nominee(
                null,
                NomineeKind.COLLECTIVE,
                null,
                proposal.unitId(),
                null,
                proposal.awardCode(),
                proposal.report(),
                List.of(new DossierDraft.Evidence(proposal.evidenceId(), EvidenceKind.CONFIRMATION)));
    }
}
