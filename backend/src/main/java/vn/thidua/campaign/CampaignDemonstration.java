package vn.thidua.campaign;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.organization.Units;
import vn.thidua.platform.firststart.DataFile;
import vn.thidua.platform.firststart.FirstStart;
import vn.thidua.platform.time.BusinessClock;

/**
 * An invented campaign of the ministry under one that the plan names, a unit's own that responds to it, what units reported, its interim review and
 * checks of it; days before and after the first start.
 */
@Singleton
class CampaignDemonstration implements FirstStart {

    private static final String CAMPAIGNS = "demonstration/campaigns.json";
    private static final String FIGURES = "demonstration/campaign-figures.csv";
    private static final String REVIEWS = "demonstration/campaign-reviews.csv";
    private static final String CHECKS = "demonstration/campaign-checks.csv";

    /** In the order of the campaign's criteria. */
    private static final List<String> COLUMNS = List.of("works", "online", "late");

    private static final int REPORTED_DAYS_AGO = 17;

    private static final String ALIGN =
            "update campaign_criterion a set parent_criterion_id = c.id from campaign k, campaign p, campaign_criterion c"
                    + " where k.id = a.campaign_id and p.id = k.parent_id and c.campaign_id = p.id and c.name = a.name"
                    + " and p.standing = 'DEMONSTRATION' and k.standing = 'DEMONSTRATION'";

    private final CampaignImport imports;
    private final Campaigns campaigns;
    private final Registrations registrations;
    private final CommitmentVersions versions;
    private final ProgressFigures figures;
    private final HoldReview reviews;
    private final Checks checks;
    private final CheckDuties duties;
    private final Units units;
    private final BusinessClock clock;
    private final ObjectMapper json;
    private final Jdbi jdbi;

    CampaignDemonstration(
            CampaignImport imports,
            Campaigns campaigns,
            Registrations registrations,
            CommitmentVersions versions,
            ProgressFigures figures,
            HoldReview reviews,
            Checks checks,
            CheckDuties duties,
            Units units,
            BusinessClock clock,
            ObjectMapper json,
            Jdbi jdbi) {
        this.imports = imports;
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.versions = versions;
        this.figures = figures;
        this.reviews = reviews;
        this.checks = checks;
        this.duties = duties;
        this.units = units;
        this.clock = clock;
        this.json = json;
        this.jdbi = jdbi;
    }

    /** After the accounts that record it. */
    @Override
    public int order() {
        return 45;
    }

    @Override
    public String name() {
        return "demonstration-campaign";
    }

    @Override
    public boolean demonstration() {
        return true;
    }

    @Override
    public List<String> files() {
        return List.of(CAMPAIGNS, FIGURES, REVIEWS, CHECKS);
    }

    @Override
    public void load() {
        try (InputStream file = DataFile.open(CAMPAIGNS)) {
            imports.load(List.of(json.readValue(file, CampaignFile[].class)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        jdbi.useHandle(handle -> handle.execute(ALIGN));
        Stamp stamp = new Stamp(office(), clock.now());
        DataFile.rows(FIGURES).forEach(row -> report(row, stamp));
        DataFile.rows(REVIEWS).forEach(row -> review(row, stamp));
        DataFile.rows(CHECKS).forEach(row -> check(row, stamp));
    }

    private UUID office() {
        return jdbi.withHandle(handle -> handle.createQuery("select id from account where username = 'office'")
                .mapTo(UUID.class)
                .one());
    }

    private void report(CSVRecord row, Stamp stamp) {
        Campaign campaign = campaign(row);
        List<UUID> criteria = campaign.criterionIds();
        List<CommitmentDraft> commitments =
                List.of(new CommitmentDraft(criteria.getFirst(), new BigDecimal(row.get("committed")), null));
        RegistrationDraft draft = new RegistrationDraft(unit(row, "unit_code"), commitments, null);
        Registration registration = Registration.of(campaign.id(), draft, stamp);
        registrations.persistAndFlush(registration);
        versions.add(registration.id(), registration.versionNumber(), commitments, null, stamp);
        List<ProgressFigureDraft> reported = new ArrayList<>();
        for (int place = 0; place < criteria.size(); place++) {
            String value = row.get(COLUMNS.get(place));
            if (value != null) {
                reported.add(new ProgressFigureDraft(criteria.get(place), new BigDecimal(value), null, List.of()));
            }
        }
        if (!reported.isEmpty()) {
            LocalDate asOf = clock.today().minusDays(REPORTED_DAYS_AGO);
            figures.add(registration.id(), new ProgressReport(asOf, null, reported), stamp);
        }
    }

    private void review(CSVRecord row, Stamp stamp) {
        String[] praised = row.get("praised").split("\\|");
        String[] reasons = row.get("reasons").split("\\|");
        List<PraiseDraft> praise = new ArrayList<>();
        for (int place = 0; place < praised.length; place++) {
            praise.add(
                    new PraiseDraft(units.byCode(praised[place]).orElseThrow().id(), reasons[place]));
        }
        CampaignReviewDraft said = new CampaignReviewDraft(
                row.get("summary"), row.get("lessons"), row.get("not_worked"), praise, day(row, "held_days_ago", -1));
        reviews.hold(campaign(row), ReviewKind.INTERIM, said, stamp);
    }

    private void check(CSVRecord row, Stamp stamp) {
        Campaign campaign = campaign(row);
        Check check = Check.planned(
                new CheckDraft(
                        campaign.id(),
                        unit(row, "unit_code"),
                        unit(row, "team_code"),
                        day(row, "planned_in_days", 1),
                        row.get("focus")),
                stamp);
        checks.persistAndFlush(check);
        duties.planned(check, campaign);
        LocalDate done = day(row, "done_days_ago", -1);
        if (done == null) {
            return;
        }
        LocalDate mendBy = day(row, "mend_in_days", 1);
        CheckGrade grade = mendBy == null ? CheckGrade.GOOD : CheckGrade.NEEDS_MENDING;
        check.record(new CheckResult(grade, row.get("found"), done, mendBy, List.of()), done, stamp);
        checks.flush();
        duties.recorded(check, campaign);
    }

    private Campaign campaign(CSVRecord row) {
        return campaigns.findById(campaigns.idOf(row.get("campaign_code")));
    }

    private UUID unit(CSVRecord row, String column) {
        return units.byCode(row.get(column)).orElseThrow().id();
    }

    private LocalDate day(CSVRecord row, String column, int direction) {
        String days = row.get(column);
        return days == null ? null : clock.today().plusDays(direction * Long.parseLong(days));
    }
}
