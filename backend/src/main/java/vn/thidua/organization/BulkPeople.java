package vn.thidua.organization;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import vn.thidua.access.Permission;
import vn.thidua.organization.KnownPeople.KnownPerson;
import vn.thidua.organization.KnownPeople.KnownUnit;
import vn.thidua.platform.bulk.BulkField;
import vn.thidua.platform.bulk.BulkFieldType;
import vn.thidua.platform.bulk.BulkKind;
import vn.thidua.platform.bulk.BulkResult;
import vn.thidua.platform.bulk.BulkRow;
import vn.thidua.platform.bulk.ReadDraft;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ProblemCode;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.time.BusinessClock;

/**
 * People by the thousand, each with where they work: a new employee code enters somebody, another unit or position from a later day moves them, a last day lets
 * them go. Who is new goes in by the chunk; who is known goes through the deeds of one.
 */
@Singleton
class BulkPeople extends BulkKind {

    private static final String UNIT = "unit";
    private static final List<String> PAPERS = List.of("employeeCode", "name", "sex", "birthDate");
    private static final List<String> POST = List.of("position", "positionGroup", "directWorker", "from", "to");

    private static final List<BulkField> FIELDS = List.of(
            BulkField.externalId(false),
            BulkField.needed(
                            "employeeCode",
                            BulkFieldType.TEXT,
                            "TNN-0123",
                            "ma can bo",
                            "ma nhan vien",
                            "so hieu can bo")
                    .unique(),
            BulkField.needed("name", BulkFieldType.TEXT, "Nguyễn Thị Ánh Tuyết", "ho va ten", "ho ten"),
            BulkField.needed("sex", BulkFieldType.TEXT, "FEMALE", "gioi tinh"),
            BulkField.needed("birthDate", BulkFieldType.DATE, "1985-04-30", "ngay sinh"),
            BulkField.optional(UNIT, BulkFieldType.TEXT, "CUC-TNN", "ma don vi", "don vi"),
            BulkField.optional("position", BulkFieldType.TEXT, "Chuyên viên chính", "chuc vu", "chuc danh"),
            BulkField.optional("positionGroup", BulkFieldType.TEXT, "STAFF", "nhom chuc vu"),
            BulkField.optional("directWorker", BulkFieldType.YES_NO, "true", "truc tiep", "nguoi lao dong truc tiep"),
            BulkField.optional("from", BulkFieldType.DATE, "2021-07-01", "tu ngay"),
            BulkField.optional("to", BulkFieldType.DATE, "", "den ngay", "den het ngay"));

    private final KnownPeople known;
    private final KeepPeople keep;
    private final EnterPeople enter;
    private final PostPerson post;
    private final ReadDraft drafts;
    private final BusinessClock clock;

    BulkPeople(
            KnownPeople known,
            KeepPeople keep,
            EnterPeople enter,
            PostPerson post,
            ReadDraft drafts,
            BusinessClock clock) {
        super("PEOPLE", Permission.PERSON_EDIT, "PERSON", 500, FIELDS);
        this.known = known;
        this.keep = keep;
        this.enter = enter;
        this.post = post;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A row as it is understood; {@code post} is null where it does not say where somebody works. */
    private record Said(PersonDraft papers, MembershipDraft post) {}

    @Override
    public List<BulkResult> take(List<BulkRow> rows) {
        Map<String, KnownUnit> units = known.units(texts(rows, UNIT));
        Map<UUID, KnownPerson> byId = known.byIds(
                rows.stream().map(BulkRow::knownId).filter(Objects::nonNull).toList());
        Map<String, KnownPerson> byCode = known.byCodes(texts(rows, "employeeCode"));
        BulkResult[] results = new BulkResult[rows.size()];
        Map<Integer, EnterPeople.Entrance> fresh = new HashMap<>();
        for (int i = 0; i < results.length; i++) {
            BulkRow row = rows.get(i);
            try {
                Said said = said(row, units);
                KnownPerson person = Optional.ofNullable(row.knownId())
                        .map(byId::get)
                        .orElseGet(() -> byCode.get(said.papers().employeeCode()));
                if (person == null) {
                    fresh.put(i, new EnterPeople.Entrance(said.papers(), said.post()));
                } else {
                    results[i] = changed(person, said);
                }
            } catch (Problem refused) {
                results[i] = BulkResult.refused(refused);
            }
        }
        List<Integer> places = new ArrayList<>(fresh.keySet());
        List<UUID> ids = enter.enter(places.stream().map(fresh::get).toList());
        for (int i = 0; i < ids.size(); i++) {
            results[places.get(i)] = BulkResult.created(ids.get(i));
        }
        return List.of(results);
    }

    private static List<String> texts(List<BulkRow> rows, String field) {
        return rows.stream()
                .map(row -> row.text(field))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Both halves are looked at before either is refused. */
    private Said said(BulkRow row, Map<String, KnownUnit> units) {
        List<Violation> wrong = new ArrayList<>();
        PersonDraft papers = unlessWrong(wrong, () -> papers(row));
        MembershipDraft membership = unlessWrong(wrong, () -> membership(row, units));
        if (!wrong.isEmpty()) {
            throw Problem.invalid(wrong);
        }
        return new Said(papers, membership);
    }

    private static <T> T unlessWrong(List<Violation> wrong, Supplier<T> read) {
        try {
            return read.get();
        } catch (Problem refused) {
            wrong.addAll(refused.violations());
            return null;
        }
    }

    private PersonDraft papers(BulkRow row) {
        PersonDraft papers = drafts.of(row.values(), PAPERS, PersonDraft.class);
        if (papers.birthDate().isAfter(clock.today())) {
            throw Problem.invalid("/birthDate", ViolationCode.OUT_OF_RANGE, "≤ " + clock.today());
        }
        return papers;
    }

    /** Null where the row does not say where somebody works. */
    private MembershipDraft membership(BulkRow row, Map<String, KnownUnit> units) {
        String code = row.text(UNIT);
        if (code == null) {
            return null;
        }
        KnownUnit unit = units.get(code);
        if (unit == null || !unit.mine()) {
            throw Problem.invalid("/" + UNIT, ViolationCode.NOT_FOUND);
        }
        var body = row.values().deepCopy().retain(POST);
        body.put("unitId", unit.id().toString());
        MembershipDraft membership = drafts.of(body, MembershipDraft.class);
        if (membership.to() != null && membership.to().isBefore(membership.from())) {
            throw Problem.invalid("/to", ViolationCode.ENDS_BEFORE_START);
        }
        if (!unit.standsOn(membership.from()) || membership.to() != null && !unit.standsOn(membership.to())) {
            throw Problem.invalid("/" + UNIT, ViolationCode.NOT_IN_FORCE);
        }
        return membership;
    }

    private BulkResult changed(KnownPerson person, Said said) {
        if (!person.mine()) {
            throw Problem.of(ProblemCode.ALREADY_EXISTS, List.of(Violation.at("/employeeCode", ViolationCode.TAKEN)));
        }
        boolean corrected = !person.papers().equals(said.papers());
        if (corrected) {
            keep.correct(person.id(), said.papers(), person.etag());
        }
        boolean posted = said.post() != null && post.post(person.id(), said.post());
        return corrected || posted ? BulkResult.changed(person.id()) : BulkResult.unchanged(person.id());
    }
}
