package vn.thidua.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.dossier.ProposedDossiers;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;
import vn.thidua.rulebook.NomineeKind;

/** After a round is closed: a draft dossier of the member, with the ranking as evidence. The member completes and submits it. */
@ApplicationScoped
class NominateMember {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final RoundGate gate;
    private final ScoringRounds rounds;
    private final RoundPages pages;
    private final RoundNominations nominations;
    private final ProposedDossiers dossiers;
    private final RankEvidence evidence;
    private final AwardTypes awards;
    private final Actor actor;
    private final BusinessClock clock;

    NominateMember(
            RoundGate gate,
            ScoringRounds rounds,
            RoundPages pages,
            RoundNominations nominations,
            ProposedDossiers dossiers,
            RankEvidence evidence,
            AwardTypes awards,
            Actor actor,
            BusinessClock clock) {
        this.gate = gate;
        this.rounds = rounds;
        this.pages = pages;
        this.nominations = nominations;
        this.dossiers = dossiers;
        this.evidence = evidence;
        this.awards = awards;
        this.actor = actor;
        this.clock = clock;
    }

    @Transactional
    RoundView nominate(UUID roundId, NominationProposal proposal, String ifMatch) {
        ScoringRound round = gate.enter(roundId, Permission.SCORING_RUN, ifMatch);
        round.take(RoundAction.NOMINATE, RoundFacts.NOT_ASKED, clock.now());
        RoundRow row = rounds.row(roundId).orElseThrow();
        AwardType award = awards.find(proposal.awardCode())
                .filter(type -> type.allows(NomineeKind.COLLECTIVE))
                .orElseThrow(() -> Problem.invalid("/awardCode", ViolationCode.NOT_FOUND));
        List<RankedMember> ranking = pages.ranking(roundId);
        RankedMember member = ranking.stream()
                .filter(one -> one.unit().id().equals(proposal.unitId()) && one.rank() != null)
                .findFirst()
                .orElseThrow(() -> Problem.invalid("/unitId", ViolationCode.NOT_A_MEMBER));
        if (nominations.exists(roundId, proposal.unitId(), award.code())) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS, List.of(Violation.at("/awardCode", ViolationCode.TAKEN)));
        }
        UUID dossier = dossiers.draft(new ProposedDossiers.Proposal(
                proposal.unitId(),
                round.year(),
                said("scoring.dossier.TITLE", award.name(), row.label()),
                said(
                        "scoring.dossier.REPORT",
                        row.label(),
                        member.rank(),
                        ranking.size(),
                        member.totals().total().stripTrailingZeros().toPlainString(),
                        brokenBy(member)),
                award.code(),
                evidence.keep(said("scoring.dossier.FILE", round.year()) + ".xlsx", row, ranking, proposal.unitId())));
        nominations.add(roundId, member, award.code(), dossier, actor.accountId());
        gate.leave(
                roundId,
                "SCORING_MEMBER_NOMINATED",
                Map.of("unit", proposal.unitId(), "award", award.code(), "rank", member.rank(), "dossier", dossier));
        return pages.view(roundId);
    }

    private static String brokenBy(RankedMember member) {
        return member.brokenBy() == null ? "" : said("scoring.dossier.BROKEN_BY_" + member.brokenBy());
    }

    private static String said(String key, Object... args) {
        Object[] words = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = String.valueOf(args[i]);
        }
        return Messages.DOMAIN.text(VIETNAMESE, key, words);
    }
}
