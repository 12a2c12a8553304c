package vn.thidua.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.document.ReadableDocuments;
import vn.thidua.platform.Ids;
import vn.thidua.platform.problem.JsonParts;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.AwardTypes;
import vn.thidua.rulebook.NomineeKind;

/** Makes of what was typed a version that can be written, or says what is wrong with it. */
@Singleton
class FactDrafts {

    private static final Set<KeptFactKind> TITLED =
            Set.of(KeptFactKind.INITIATIVE, KeptFactKind.RESEARCH, KeptFactKind.ACHIEVEMENT);

    private final JsonParts parts;
    private final AwardTypes awards;
    private final ReadableDocuments documents;
    private final BusinessClock clock;

    FactDrafts(JsonParts parts, AwardTypes awards, ReadableDocuments documents, BusinessClock clock) {
        this.parts = parts;
        this.awards = awards;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * What drafts are measured by, asked for once for any number of them.
     *
     * @param today no day after it is known yet
     * @param awards the codes of the catalogue
     */
    record Measure(LocalDate today, Set<String> awards) {}

    Measure measure(LocalDate today) {
        return new Measure(today, awards.all().stream().map(AwardType::code).collect(Collectors.toSet()));
    }

    /** For the first time. */
    FactVersion first(FactNominee nominee, KeptFactKind kind, FactContent content) {
        return first(nominee, kind, content, measure(clock.today()), false);
    }

    FactVersion first(
            FactNominee nominee, KeptFactKind kind, FactContent content, Measure measure, boolean demonstration) {
        UUID id = Ids.next();
        return new FactVersion(
                id, id, 0, kind, nominee, checked(nominee, kind, content, measure), content, null, demonstration);
    }

    /** As it is after all. */
    FactVersion next(FactNominee nominee, RecordedFacts.Newest before, UUID factId, FactCorrection correction) {
        FactSpan span = checked(nominee, before.kind(), correction, measure(clock.today()));
        return new FactVersion(
                Ids.next(),
                factId,
                before.version() + 1,
                before.kind(),
                nominee,
                span,
                correction,
                correction.reason(),
                false);
    }

    /** When it was true; or all that is wrong with it. */
    private FactSpan checked(FactNominee nominee, KeptFactKind kind, FactContent content, Measure measure) {
        if (!kind.isOf(nominee.personId() == null ? NomineeKind.COLLECTIVE : NomineeKind.INDIVIDUAL)) {
            throw Problem.invalid("/kind", ViolationCode.NOT_OF_THIS_KIND);
        }
        Object value = value(kind, content.value());
        List<Violation> wrong = wrong(kind, value, content, measure);
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return FactSpan.of(value);
    }

    private Object value(KeptFactKind kind, JsonNode value) {
        if (value instanceof ObjectNode fields && fields.has("id")) {
            throw Problem.invalid(FactCheck.VALUE + "/id", ViolationCode.UNKNOWN_FIELD, "id");
        }
        return parts.read(value, kind.value(), FactCheck.VALUE);
    }

    private List<Violation> wrong(KeptFactKind kind, Object value, FactContent content, Measure measure) {
        List<Violation> wrong = new ArrayList<>(FactCheck.of(value, measure.today(), measure.awards()));
        if (TITLED.contains(kind) && (content.title() == null || content.title().isBlank())) {
            wrong.add(Violation.at("/title", ViolationCode.REQUIRED));
        }
        if (content.documentId() != null && !documents.includes(content.documentId())) {
            wrong.add(Violation.at("/documentId", ViolationCode.NOT_FOUND));
        }
        return wrong;
    }
}
