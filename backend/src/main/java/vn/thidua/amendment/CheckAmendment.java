package vn.thidua.amendment;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.register.AmendmentKind;
import vn.thidua.register.AwardItem;
import vn.thidua.register.AwardStanding;
import vn.thidua.register.DecidedAwards;

/** What may stand in an amendment: awards of one decision of an authority that is ours or above us, each standing as the change wants it. */
@Singleton
class CheckAmendment {

    private static final UUID NONE = new UUID(0, 0);

    private final DecidedAwards awards;
    private final Amending amending;
    private final Amendments amendments;
    private final ReadableDocuments documents;
    private final BusinessClock clock;
    private final Actor actor;

    CheckAmendment(
            DecidedAwards awards,
            Amending amending,
            Amendments amendments,
            ReadableDocuments documents,
            BusinessClock clock,
            Actor actor) {
        this.awards = awards;
        this.amending = amending;
        this.amendments = amendments;
        this.documents = documents;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * Refuses what may not stand in it, each by its place.
     *
     * @param id null of one that is only begun
     */
    Amending.Basis basis(UUID id, AmendmentDraft draft) {
        List<Violation> violations = new ArrayList<>();
        checkGrounds(draft, violations);
        List<UUID> ids =
                draft.lines().stream().map(AmendmentDraft.Line::awardId).toList();
        Map<UUID, AwardItem> found = awards.ofIds(ids, actor.locale()).stream()
                .filter(award -> actor.may(Permission.AWARD_READ, award.unit().id()))
                .collect(Collectors.toMap(AwardItem::id, Function.identity()));
        Optional<Amending.Basis> basis =
                Optional.ofNullable(found.get(ids.getFirst())).flatMap(first -> basis(first, draft));
        basis.ifPresent(
                begun -> actor.require(Permission.DECISION_DRAFT, begun.unit().id()));
        Set<UUID> taken = amendments.takenElsewhere(id == null ? NONE : id, ids);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            checkLine(draft, i, found.get(ids.get(i)), basis, taken, seen, violations);
        }
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        return basis.orElseThrow();
    }

    private Optional<Amending.Basis> basis(AwardItem first, AmendmentDraft draft) {
        return amending.of(first).map(found -> found.under(draft.symbol()));
    }

    private void checkGrounds(AmendmentDraft draft, List<Violation> violations) {
        if (draft.kind() != AmendmentKind.REVOCATION) {
            if (!draft.groundsOrNone().isEmpty()) {
                violations.add(Violation.at("/grounds", ViolationCode.NOT_OF_THIS_KIND));
            }
            if (draft.conclusion() != null) {
                violations.add(Violation.at("/conclusion", ViolationCode.NOT_OF_THIS_KIND));
            }
        } else if (draft.conclusion() != null) {
            if (draft.conclusion().on().isAfter(clock.today())) {
                violations.add(Violation.at("/conclusion/on", ViolationCode.IN_THE_FUTURE));
            }
            if (!documents.includes(draft.conclusion().documentId())) {
                violations.add(Violation.at("/conclusion/documentId", ViolationCode.NOT_FOUND));
            }
        }
    }

    private void checkLine(
            AmendmentDraft draft,
            int place,
            AwardItem award,
            Optional<Amending.Basis> basis,
            Set<UUID> taken,
            Set<UUID> seen,
            List<Violation> violations) {
        String pointer = "/lines/" + place + "/awardId";
        if (award == null) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_FOUND));
        } else if (!seen.add(award.id())) {
            violations.add(Violation.at(pointer, ViolationCode.DUPLICATE));
        } else if (basis.isEmpty()) {
            violations.add(Violation.at(
                    pointer, ViolationCode.NOT_OURS, award.decision().authority()));
        } else if (!basis.get().isOfTheSame(award)) {
            violations.add(Violation.at(
                    pointer, ViolationCode.DIFFERS, basis.get().decision().number()));
        } else if (taken.contains(award.id())) {
            violations.add(Violation.at(pointer, ViolationCode.TAKEN));
        } else if ((award.standing() == AwardStanding.REVOKED) != (draft.kind() == AmendmentKind.RESTORATION)) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_READY));
        } else {
            checkReading(draft, place, award, violations);
        }
        if (place == 0 && basis.isPresent()) {
            checkSymbol(draft, basis.get(), violations);
        }
    }

    private static void checkSymbol(AmendmentDraft draft, Amending.Basis basis, List<Violation> violations) {
        if (basis.way() == AmendmentWay.OWN && basis.symbol() == null) {
            violations.add(Violation.at("/symbol", ViolationCode.REQUIRED));
        } else if (basis.way() == AmendmentWay.STATE && draft.symbol() != null) {
            violations.add(Violation.at("/symbol", ViolationCode.NOT_OF_THIS_KIND));
        }
    }

    private static void checkReading(AmendmentDraft draft, int place, AwardItem award, List<Violation> violations) {
        Reading reads = draft.lines().get(place).reads();
        String pointer = "/lines/" + place + "/reads";
        if (draft.kind() != AmendmentKind.CORRECTION) {
            if (reads != null) {
                violations.add(Violation.at(pointer, ViolationCode.NOT_OF_THIS_KIND));
            }
        } else if (reads == null || reads.from(Reading.of(award)).isEmpty()) {
            violations.add(Violation.at(pointer, ViolationCode.REQUIRED));
        }
    }
}
