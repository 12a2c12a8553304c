package vn.thidua.season;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;

/** What a letter refers to must be there, and its days must follow each other; what the law says of it is asked when it is issued. */
@Singleton
class SeasonDraftCheck {

    private static final Set<String> FLAGS = Set.of("FLAG_MINISTRY", "FLAG_GOVERNMENT");

    private final Jdbi jdbi;
    private final ReadableDocuments documents;

    SeasonDraftCheck(Jdbi jdbi, ReadableDocuments documents) {
        this.jdbi = jdbi;
        this.documents = documents;
    }

    /**
     * @param at where the letter stands in the body
     * @param kept the paper that it has already; null for none
     * @throws Problem {@code INVALID} with everything that is wrong
     */
    void check(UUID ministryId, int year, SeasonLetterDraft draft, String at, UUID kept) {
        List<Violation> violations = new ArrayList<>();
        UUID document = draft.documentId();
        if (document != null && !document.equals(kept) && !documents.includes(document)) {
            violations.add(Violation.at(at + "/documentId", ViolationCode.NOT_FOUND));
        }
        checkDays(year, draft, at, violations);
        checkDeadlines(draft, at, violations);
        checkAllotments(ministryId, draft, at, violations);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    /** The year's commendation is decided in that year or the next. */
    private static void checkDays(int year, SeasonLetterDraft draft, String at, List<Violation> violations) {
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < draft.councilDays().size(); i++) {
            LocalDate day = draft.councilDays().get(i);
            String pointer = at + "/councilDays/" + i;
            if (day.getYear() < year || day.getYear() > year + 1) {
                violations.add(Violation.at(pointer, ViolationCode.OUT_OF_RANGE, year + "–" + (year + 1)));
            } else if (!seen.add(day)) {
                violations.add(Violation.at(pointer, ViolationCode.DUPLICATE));
            }
        }
    }

    private static void checkDeadlines(SeasonLetterDraft draft, String at, List<Violation> violations) {
        LocalDate last = draft.councilDays().stream().max(LocalDate::compareTo).orElseThrow();
        Set<SeasonStep> seen = new HashSet<>();
        for (int i = 0; i < draft.deadlines().size(); i++) {
            SeasonLetterDraft.Deadline deadline = draft.deadlines().get(i);
            String pointer = at + "/deadlines/" + i;
            boolean named = deadline.name() != null && !deadline.name().isBlank();
            if (deadline.step() == SeasonStep.OTHER && !named) {
                violations.add(Violation.at(pointer + "/name", ViolationCode.REQUIRED));
            } else if (deadline.step() != SeasonStep.OTHER && deadline.name() != null) {
                violations.add(Violation.at(pointer + "/name", ViolationCode.NOT_OF_THIS_KIND));
            } else if (deadline.step() != SeasonStep.OTHER && !seen.add(deadline.step())) {
                violations.add(Violation.at(pointer + "/step", ViolationCode.DUPLICATE));
            }
            if (deadline.dueOn().isAfter(last)) {
                violations.add(Violation.at(pointer + "/dueOn", ViolationCode.OUT_OF_RANGE, "≤ " + last));
            }
        }
    }

    private void checkAllotments(UUID ministryId, SeasonLetterDraft draft, String at, List<Violation> violations) {
        Set<UUID> clusters = jdbi.withHandle(
                handle -> handle.createQuery("select id from cluster where unit_id = :unit and id = any(:ids)")
                        .bind("unit", ministryId)
                        .bindArray(
                                "ids",
                                UUID.class,
                                draft.allotments().stream()
                                        .map(SeasonLetterDraft.Allotment::clusterId)
                                        .toArray())
                        .mapTo(UUID.class)
                        .set());
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < draft.allotments().size(); i++) {
            SeasonLetterDraft.Allotment allotment = draft.allotments().get(i);
            String pointer = at + "/allotments/" + i;
            if (!clusters.contains(allotment.clusterId())) {
                violations.add(Violation.at(pointer + "/clusterId", ViolationCode.NOT_FOUND));
            } else if (!FLAGS.contains(allotment.awardCode())) {
                violations.add(Violation.at(
                        pointer + "/awardCode",
                        ViolationCode.UNKNOWN_VALUE,
                        FLAGS.stream().sorted().toList().toString()));
            } else if (!seen.add(List.of(allotment.clusterId(), allotment.awardCode()))) {
                violations.add(Violation.at(pointer, ViolationCode.DUPLICATE));
            }
        }
    }
}
