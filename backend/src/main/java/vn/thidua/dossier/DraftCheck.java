package vn.thidua.dossier;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Actor;
import vn.thidua.access.Permission;
import vn.thidua.access.Scope;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;

/**
 * What a draft refers to must be there, and be its writer's to refer to: attaching somebody else's document would open it, naming somebody else's
 * person would tell that they exist. Whether it is complete is asked only at submission.
 */
@Singleton
class DraftCheck {

    private final Jdbi jdbi;
    private final Actor actor;
    private final AwardTypes awardTypes;
    private final Nominees nominees;
    private final DossierContents contents;
    private final ReadableDocuments readableDocuments;

    DraftCheck(
            Jdbi jdbi,
            Actor actor,
            AwardTypes awardTypes,
            Nominees nominees,
            DossierContents contents,
            ReadableDocuments readableDocuments) {
        this.jdbi = jdbi;
        this.actor = actor;
        this.awardTypes = awardTypes;
        this.nominees = nominees;
        this.contents = contents;
        this.readableDocuments = readableDocuments;
    }

    /** What is known of everything that a draft names, asked for once. */
    private record Known(
            Set<UUID> nominations,
            Set<List<Object>> refused,
            Set<String> awards,
            Set<UUID> people,
            Set<UUID> collectives,
            Set<UUID> documents) {}

    /** @throws Problem {@code INVALID} with everything that is wrong */
    void check(Dossier dossier, DossierDraft draft) {
        List<Violation> violations = new ArrayList<>();
        checkCampaign(draft.campaignId(), draft.campaignReviewId(), violations);
        Known known = known(dossier, draft);
        Set<UUID> attached = new HashSet<>();
        for (int i = 0; i < draft.attachments().size(); i++) {
            checkDocument(
                    draft.attachments().get(i).documentId(),
                    "/attachments/" + i + "/documentId",
                    known,
                    attached,
                    violations);
        }
        Set<UUID> ids = new HashSet<>();
        Set<List<Object>> proposals = new HashSet<>(known.refused());
        for (int i = 0; i < draft.nominations().size(); i++) {
            DossierDraft.Nominee nomination = draft.nominations().get(i);
            String at = "/nominations/" + i;
            checkId(nomination.id(), at, known, ids, violations);
            checkNominee(nomination, at, known, violations);
            if (!known.awards().contains(nomination.awardCode())) {
                violations.add(Violation.at(at + "/awardCode", ViolationCode.NOT_FOUND));
            }
            if (nomination.nomineeKey() != null
                    && !proposals.add(List.of(nomination.nomineeKey(), nomination.awardCode()))) {
                violations.add(Violation.at(at, ViolationCode.DUPLICATE));
            }
            checkEvidence(nomination, at, known, violations);
        }
        refuse(violations);
    }

    /** For a dossier that is only begun. */
    void checkCampaign(UUID campaignId, UUID reviewId) {
        List<Violation> violations = new ArrayList<>();
        checkCampaign(campaignId, reviewId, violations);
        refuse(violations);
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private Known known(Dossier dossier, DossierDraft draft) {
        List<DossierDraft.Nominee> nominations = draft.nominations();
        List<NominationView> before = contents.nominations(dossier.id());
        return new Known(
                before.stream()
                        .filter(NominationView::isOpen)
                        .map(NominationView::id)
                        .collect(Collectors.toSet()),
                before.stream()
                        .filter(nomination -> !nomination.isOpen())
                        .map(nomination -> List.<Object>of(
                                nomination.nominee().key(), nomination.award().code()))
                        .collect(Collectors.toSet()),
                awardTypes.all().stream().map(AwardType::code).collect(Collectors.toSet()),
                nominees.people(dossier.unitId(), present(nominations.stream().map(DossierDraft.Nominee::personId))),
                nominees.collectives(
                        dossier.unitId(), present(nominations.stream().map(DossierDraft.Nominee::collectiveId))),
                documents(dossier, draft, before));
    }

    private static Collection<UUID> present(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** What is in the dossier already may stay, also when its writer of today could not fetch it anew. */
    private Set<UUID> documents(Dossier dossier, DossierDraft draft, List<NominationView> before) {
        Set<UUID> known = Stream.concat(
                        contents.attachments(dossier.id()).stream().map(AttachmentView::document),
                        before.stream()
                                .flatMap(nomination -> nomination.evidence().stream())
                                .map(EvidenceView::document))
                .map(document -> document.id())
                .collect(Collectors.toCollection(HashSet::new));
        Set<UUID> added = Stream.concat(
                        draft.attachments().stream().map(DossierDraft.Attachment::documentId),
                        draft.nominations().stream()
                                .flatMap(nomination -> nomination.evidence().stream())
                                .map(DossierDraft.Evidence::documentId))
                .filter(id -> !known.contains(id))
                .collect(Collectors.toSet());
        known.addAll(readableDocuments.among(added));
        return known;
    }

    private static void checkId(UUID id, String at, Known known, Set<UUID> seen, List<Violation> violations) {
        if (id == null) {
            return;
        }
        if (!known.nominations().contains(id)) {
            violations.add(Violation.at(at + "/id", ViolationCode.NOT_FOUND));
        } else if (!seen.add(id)) {
            violations.add(Violation.at(at + "/id", ViolationCode.DUPLICATE));
        }
    }

    private static void checkNominee(
            DossierDraft.Nominee nomination, String at, Known known, List<Violation> violations) {
        switch (nomination.nomineeKind()) {
            case INDIVIDUAL -> {
                checkNominee(nomination.personId(), at + "/personId", known.people(), violations);
                checkAbsent(nomination.collectiveId(), at + "/collectiveId", violations);
                checkAbsent(nomination.household(), at + "/household", violations);
            }
            case COLLECTIVE -> {
                checkNominee(nomination.collectiveId(), at + "/collectiveId", known.collectives(), violations);
                checkAbsent(nomination.personId(), at + "/personId", violations);
                checkAbsent(nomination.household(), at + "/household", violations);
            }
            // no record, so that there is nobody to look for
            case HOUSEHOLD -> {
                if (nomination.household() == null) {
                    violations.add(Violation.at(at + "/household", ViolationCode.REQUIRED));
                }
                checkAbsent(nomination.personId(), at + "/personId", violations);
                checkAbsent(nomination.collectiveId(), at + "/collectiveId", violations);
            }
        }
    }

    private static void checkNominee(UUID id, String pointer, Set<UUID> known, List<Violation> violations) {
        if (id == null) {
            violations.add(Violation.at(pointer, ViolationCode.REQUIRED));
        } else if (!known.contains(id)) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_FOUND));
        }
    }

    private static void checkAbsent(Object nominee, String pointer, List<Violation> violations) {
        if (nominee != null) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_OF_THIS_KIND));
        }
    }

    private static void checkEvidence(
            DossierDraft.Nominee nomination, String at, Known known, List<Violation> violations) {
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < nomination.evidence().size(); i++) {
            checkDocument(
                    nomination.evidence().get(i).documentId(),
                    at + "/evidence/" + i + "/documentId",
                    known,
                    seen,
                    violations);
        }
    }

    private static void checkDocument(
            UUID id, String pointer, Known known, Set<UUID> seen, List<Violation> violations) {
        if (!known.documents().contains(id)) {
            violations.add(Violation.at(pointer, ViolationCode.NOT_FOUND));
        } else if (!seen.add(id)) {
            violations.add(Violation.at(pointer, ViolationCode.DUPLICATE));
        }
    }

    /** One that is public, or that its writer reads; and a review of that one. */
    private void checkCampaign(UUID campaignId, UUID reviewId, List<Violation> violations) {
        if (reviewId != null && (campaignId == null || !isReviewOf(campaignId, reviewId))) {
            violations.add(Violation.at("/campaignReviewId", ViolationCode.NOT_FOUND));
        }
        if (campaignId == null) {
            return;
        }
        boolean readable =
                jdbi.withHandle(handle -> handle.createQuery("select exists (select from campaign c where c.id = :id"
                                + " and (c.state in ('LAUNCHED', 'CLOSED') or " + Scope.predicate("c.unit_id") + "))")
                        .bind("id", campaignId)
                        .bindArray("scope", UUID.class, (Object[])
                                actor.scope(Permission.CAMPAIGN_READ).roots())
                        .mapTo(Boolean.class)
                        .one());
        if (!readable) {
            violations.add(Violation.at("/campaignId", ViolationCode.NOT_FOUND));
        }
    }

    private boolean isReviewOf(UUID campaignId, UUID reviewId) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select exists (select from campaign_review where id = :review and campaign_id = :campaign)")
                .bind("review", reviewId)
                .bind("campaign", campaignId)
                .mapTo(Boolean.class)
                .one());
    }
}
