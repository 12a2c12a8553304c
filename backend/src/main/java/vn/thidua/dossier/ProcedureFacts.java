package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.rulebook.Assess;
import vn.thidua.rulebook.fact.CampaignRun;
import vn.thidua.rulebook.fact.Facts;
import vn.thidua.rulebook.fact.Members;
import vn.thidua.rulebook.fact.Procedure;
import vn.thidua.rulebook.fact.Scope;
import vn.thidua.rulebook.verdict.Question;
import vn.thidua.titleregistration.RegisteredTitles;
import vn.thidua.titleregistration.RegisteredTitles.Registered;

/**
 * What the procedure has brought to nominations so far, as far as it is recorded here: whether the title was registered, how many the
 * unit proposes of how many, how the council voted. What is
 * not recorded (a party committee's opinion, up to which day a report counts) is left out and lies ahead.
 */
@Singleton
class ProcedureFacts {

    private static final String BALLOTS =
            "select v.nomination_id, v.votes_for, r.member_count from council_vote v join council_result r on r.id = v.council_result_id"
                    + " where v.nomination_id = any(:nominations)";

    private static final String CAMPAIGN =
            "select case c.level when 'NATIONAL' then 'NATIONAL' when 'MINISTRY' then 'MINISTRY' else 'GRASSROOTS' end as scope,"
                    + " coalesce(c.starts_on, c.launched_on) as started_on, v.held_on from dossier d"
                    + " join campaign_review v on v.id = d.campaign_review_id join campaign c on c.id = v.campaign_id"
                    + " where d.id = :dossier and d.kind = 'CAMPAIGN' and c.method = 'THEMATIC'";

    private final Jdbi jdbi;
    private final RegisteredTitles registeredTitles;
    private final Proposals proposals;
    private final Assess assess;

    ProcedureFacts(Jdbi jdbi, RegisteredTitles registeredTitles, Proposals proposals, Assess assess) {
        this.jdbi = jdbi;
        this.registeredTitles = registeredTitles;
        this.proposals = proposals;
        this.assess = assess;
    }

    /**
     * By nomination.
     *
     * @param members of the unit that proposes; null while nobody has counted them
     */
    Map<UUID, Procedure> of(
            NominationVerdicts.Of dossier, Collection<NominationView> nominations, Members members, LocalDate asOf) {
        Map<UUID, Procedure.Ballot> ballots = ballots(nominations);
        Set<Registered> registered = registeredTitles.among(dossier.year(), nominees(nominations));
        boolean handedIn = registeredTitles.hasSubmitted(dossier.unitId(), dossier.year());
        Map<String, Integer> proposed = proposals.upTo(dossier);
        CampaignRun campaign = campaign(dossier.dossierId());
        Map<UUID, Procedure> brought = new HashMap<>();
        nominations.forEach(nomination -> brought.put(
                nomination.id(),
                new Procedure(
                        ballots.get(nomination.id()),
                        quota(dossier, nomination, members, proposed, asOf),
                        null,
                        null,
                        null,
                        null,
                        registered(nomination, registered, handedIn),
                        campaign)));
        return brought;
    }

    /** Null where the dossier does not arise from the review of a thematic campaign. */
    private CampaignRun campaign(UUID dossierId) {
        return jdbi.withHandle(handle -> handle.createQuery(CAMPAIGN)
                .bind("dossier", dossierId)
                .map((row, context) -> new CampaignRun(
                        Rows.constant(row, "scope", Scope.class),
                        Rows.date(row, "started_on"),
                        Rows.date(row, "held_on")))
                .findOne()
                .orElse(null));
    }

    private static Set<UUID> nominees(Collection<NominationView> nominations) {
        return nominations.stream()
                .map(nomination -> nomination.nominee().id())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** Null where the law sets no share, or nobody has said of how many. */
    private Procedure.Quota quota(
            NominationVerdicts.Of dossier,
            NominationView nomination,
            Members members,
            Map<String, Integer> proposed,
            LocalDate asOf) {
        String award = nomination.award().code();
        Question question = new Question(
                award,
                dossier.year(),
                asOf,
                dossier.receivedOn(),
                Facts.unknown(nomination.nominee().kind()));
        return assess.quota(question)
                .map(quota -> quota.kept().denominator(members))
                .map(denominator -> new Procedure.Quota(denominator, proposed.getOrDefault(award, 0)))
                .orElse(null);
    }

    /** That somebody is not registered is known only where the unit has handed in its registration of the year. */
    private static Boolean registered(NominationView nomination, Set<Registered> registered, boolean handedIn) {
        boolean there = registered.contains(
                new Registered(nomination.nominee().id(), nomination.award().code()));
        return there || handedIn ? there : null;
    }

    private Map<UUID, Procedure.Ballot> ballots(Collection<NominationView> nominations) {
        return jdbi.withHandle(handle -> handle.createQuery(BALLOTS)
                .bindArray(
                        "nominations",
                        UUID.class,
                        nominations.stream().map(NominationView::id).toArray())
                .map((row, context) -> Map.entry(
                        Rows.id(row, "nomination_id"),
                        new Procedure.Ballot(row.getInt("member_count"), row.getInt("votes_for"), null)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }
}
