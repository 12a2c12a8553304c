package vn.thidua.register;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.access.Reach;
import vn.thidua.access.Scope;
import vn.thidua.organization.People;
import vn.thidua.platform.Rows;
import vn.thidua.platform.paging.Listing;
import vn.thidua.platform.paging.Listings;
import vn.thidua.platform.paging.Page;
import vn.thidua.platform.paging.PageRequest;
import vn.thidua.platform.paging.SortKey;
import vn.thidua.platform.problem.Problem;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Text;
import vn.thidua.platform.time.BusinessClock;
import vn.thidua.rulebook.AwardType;
import vn.thidua.rulebook.KnownAwards;

/** The only place that queries the register. */
@Singleton
class Awards {

    /** A scalar sub-select, since a generic plan would hash the whole table for an EXISTS beside an OR. */
    static final String PUBLISHED =
            "(a.decision_id is null or (select p.published_on from award_publication p where p.decision_id = a.decision_id) is not null)";

    /** The same award written under two records of a person is told once. Hashed, where a join would change how large lists are walked. */
    static final String ONCE = "a.id not in (select award_id from award_duplicate)";

    /** Of one decision. */
    private static final int MOST = 2_000;

    private final Jdbi jdbi;
    private final Listings listings;
    private final Reach reach;
    private final KnownAwards knownAwards;
    private final SimilarNames similarNames;
    private final CorrectedAwards corrected;
    private final BusinessClock clock;
    private final People people;

    Awards(
            Jdbi jdbi,
            Listings listings,
            Reach reach,
            KnownAwards knownAwards,
            SimilarNames similarNames,
            CorrectedAwards corrected,
            BusinessClock clock,
            People people) {
        this.people = people;
        this.jdbi = jdbi;
        this.listings = listings;
        this.reach = reach;
        this.knownAwards = knownAwards;
        this.similarNames = similarNames;
        this.corrected = corrected;
        this.clock = clock;
    }

    /** Narrows a list to what whoever asks may see of it. */
    private interface Narrowing {
        Listing<AwardItem> apply(Listing<AwardItem> list);
    }

    AwardPage list(AwardFilter filter, UUID person, UUID collective, Scope scope, PageRequest page, Locale locale) {
        return found(filter, within(filter, person, collective, scope), page, locale, true);
    }

    /** What {@link #list} answers, as a whole. */
    Listing<AwardItem> listing(AwardFilter filter, UUID person, UUID collective, Scope scope, Locale locale) {
        Narrowing narrowing = within(filter, person, collective, scope);
        List<AwardType> types = knownAwards.all();
        AwardWords words = AwardWords.of(filter.q, types, locale);
        Listing<AwardItem> exact = exact(filter, words, types, narrowing, locale, true);
        if (!exact.isEmpty()) {
            return exact;
        }
        List<String> names = similarNames.of(words.rest());
        return names.isEmpty() ? exact : similar(filter, words, types, names, narrowing, locale, true);
    }

    private Narrowing within(AwardFilter filter, UUID person, UUID collective, Scope scope) {
        return list -> reach.limit(
                ofPerson(list, person).where("a.collective_id = :collective", "collective", collective),
                "a.unit_id",
                scope,
                filter.unit);
    }

    /** Under whichever of the person's records it was written. */
    private Listing<AwardItem> ofPerson(Listing<AwardItem> list, UUID person) {
        if (person == null) {
            return list;
        }
        List<UUID> records = people.recordsOf(person);
        return records.size() == 1
                ? list.where("a.person_id = :person", "person", records.getFirst())
                : list.where("a.person_id = any(:people)", "people", records.toArray(UUID[]::new));
    }

    AwardPage listPublic(AwardFilter filter, PageRequest page, Locale locale) {
        return found(filter, list -> reach.under(list.where(PUBLISHED), "a.unit_id", filter.unit), page, locale, false);
    }

    /** As it is typed; and where that finds nothing at all, by names that look like it. */
    private AwardPage found(AwardFilter filter, Narrowing narrowing, PageRequest page, Locale locale, boolean inside) {
        List<AwardType> types = knownAwards.all();
        AwardWords words = AwardWords.of(filter.q, types, locale);
        Page<AwardItem> exact =
                exact(filter, words, types, narrowing, locale, inside).page(page);
        AwardReading reading = words.award() == null ? null : new AwardReading(words.award(), false);
        if (!exact.items().isEmpty() || !page.isFirst()) {
            return AwardPage.of(exact, reading);
        }
        List<String> names = similarNames.of(words.rest());
        if (names.isEmpty()) {
            return AwardPage.of(exact, reading);
        }
        Page<AwardItem> similar =
                similar(filter, words, types, names, narrowing, locale, inside).page(page);
        return similar.items().isEmpty()
                ? AwardPage.of(exact, reading)
                : new AwardPage(similar.items(), null, null, new AwardReading(words.award(), true));
    }

    private Listing<AwardItem> exact(
            AwardFilter filter,
            AwardWords words,
            List<AwardType> types,
            Narrowing narrowing,
            Locale locale,
            boolean inside) {
        return narrowing.apply(
                corrected.named(filtered(filter, words, types, locale, inside), words.rest(), day(filter)));
    }

    private Listing<AwardItem> similar(
            AwardFilter filter,
            AwardWords words,
            List<AwardType> types,
            List<String> names,
            Narrowing narrowing,
            Locale locale,
            boolean inside) {
        return narrowing.apply(filtered(filter, words, types, locale, inside)
                .seldom("a.recipient_name collate vietnamese = any(:names)", "names", names.toArray(String[]::new)));
    }

    private Listing<AwardItem> filtered(
            AwardFilter filter, AwardWords words, List<AwardType> types, Locale locale, boolean inside) {
        Listing<AwardItem> list = listings.of(
                        AwardColumns.of(locale), "award a", "", "a.id", row -> AwardColumns.read(row, inside))
                .bind("today", day(filter))
                .where(ONCE)
                .where("a.decided_on <= :asOf", "asOf", filter.asOf)
                .where("a.award_code = :award", "award", AwardWords.code(filter.award, types))
                .where(
                        "a.award_code = :meant",
                        "meant",
                        words.award() == null ? null : words.award().code())
                .sortedBy(
                        SortKey.of("decidedOn", "a.decided_on", "date"),
                        SortKey.of("year", "a.year", "integer"),
                        SortKey.of("recipient", "a.recipient_name collate vietnamese", "text"));
        corrected.ofYear(list, filter.year, day(filter));
        if (filter.year == null && filter.award == null && words.award() == null) {
            list.walked("recipient", "a.decided_on desc, a.id desc");
        }
        String number = number(filter.number);
        return number == null
                ? list
                // Spelled as a range: a generic plan cannot make one of a LIKE.
                : list.seldom(
                        "a.number_search ~>=~ (select search_text(:number)) and a.number_search ~<~ (select search_text(:number) || chr(1114111))",
                        "number",
                        number);
    }

    private LocalDate day(AwardFilter filter) {
        return filter.asOf == null ? clock.today() : filter.asOf;
    }

    private static String number(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (Text.hasInvisible(typed)) {
            throw Problem.invalid("?number", ViolationCode.INVISIBLE_CHARACTERS);
        }
        return Text.clean(typed);
    }

    /** What one award's page is made of, before whoever reads it is asked. */
    record Found(AwardItem award, UUID decisionId, UUID nominationId, Instant recordedAt, String code) {}

    Optional<Found> find(UUID id, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + AwardColumns.of(locale)
                        + ", a.nomination_id, a.recorded_at, a.verification_code from award a where a.id = :id")
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> new Found(
                        AwardColumns.read(row, true),
                        Rows.id(row, "decision_id"),
                        Rows.id(row, "nomination_id"),
                        Rows.instant(row, "recorded_at"),
                        row.getString("verification_code")))
                .findOne());
    }

    Optional<AwardItem> findPublic(UUID id, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + AwardColumns.of(locale) + " from award a where a.id = :id and " + PUBLISHED)
                .bind("id", id)
                .bind("today", clock.today())
                .map((row, context) -> AwardColumns.read(row, false))
                .findOne());
    }

    List<AwardItem> ofDecision(UUID decisionId, Locale locale, boolean inside) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + AwardColumns.of(locale) + " from award a"
                        + " where a.decision_id = :decision" + (inside ? "" : " and " + PUBLISHED) + " order by a.id")
                .bind("decision", decisionId)
                .bind("today", clock.today())
                .map((row, context) -> AwardColumns.read(row, inside))
                .list());
    }

    List<AwardItem> ofSameDecision(AwardDecision decision, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + AwardColumns.of(locale) + " from award a"
                        + " where a.number_search = search_text(:number) and a.decision_number = :number and a.decided_on = :on"
                        + " and a.authority = :authority and a.decision_id is not distinct from cast(:decision as uuid) and "
                        + ONCE
                        + " order by a.id limit " + MOST)
                .bind("number", decision.number())
                .bind("on", decision.decidedOn())
                .bind("authority", decision.authority())
                .bind("decision", decision.id())
                .bind("today", clock.today())
                .map((row, context) -> AwardColumns.read(row, true))
                .list());
    }

    /** Those of them that there are, in no order. */
    List<AwardItem> ofIds(Collection<UUID> ids, Locale locale) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + AwardColumns.of(locale) + " from award a where a.id = any(:ids)")
                .bindArray("ids", UUID.class, ids.toArray())
                .bind("today", clock.today())
                .map((row, context) -> AwardColumns.read(row, true))
                .list());
    }

    List<AwardView.StandingView> standings(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select s.standing, lower(s.valid) as valid_from, upper(s.valid) as bound, s.because, s.amendment_id, s.kind, s.decision_number,"
                                + " s.decided_on, s.authority, p.amendment_id is not null as published from award_standing s"
                                + " left join amendment_publication p on p.amendment_id = s.amendment_id"
                                + " where s.award_id = :id and s.superseded_at is null order by lower(s.valid) desc")
                .bind("id", id)
                .map((row, context) -> new AwardView.StandingView(
                        Rows.constant(row, "standing", AwardStanding.class),
                        Rows.date(row, "valid_from"),
                        Rows.lastDay(row, "bound"),
                        row.getString("because"),
                        Rows.id(row, "amendment_id") == null ? null : AwardView.StandingView.by(row)))
                .list());
    }
}
