package vn.thidua.season;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Rows;
import vn.thidua.platform.Standing;
import vn.thidua.platform.problem.Violation;
import vn.thidua.platform.problem.ViolationCode;
import vn.thidua.platform.text.Messages;

/** What a letter must say, and the rules of law that it is held against: the share of flags and the terms before the council. */
@Singleton
class SeasonChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Jdbi jdbi;

    SeasonChecks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    private record Cap(String award, int percent, String base, String citation, Standing standing) {}

    List<SeasonCheck> of(SeasonLetterView letter, Locale locale) {
        List<SeasonCheck> checks = new ArrayList<>();
        caps(letter.councilDays().getFirst()).forEach(cap -> checks.add(flags(cap, letter, locale)));
        letter.deadlines().stream()
                .filter(deadline -> deadline.citation() != null)
                .forEach(deadline -> checks.add(term(deadline, locale)));
        return List.copyOf(checks);
    }

    private static SeasonCheck flags(Cap cap, SeasonLetterView letter, Locale locale) {
        int allotted = letter.allotments().stream()
                .filter(allotment -> allotment.award().code().equals(cap.award()))
                .mapToInt(FlagAllotment::quota)
                .sum();
        Integer standard = letter.flagStandard();
        if (standard == null) {
            return new SeasonCheck(
                    "FLAG_CAP",
                    null,
                    Messages.DOMAIN.text(locale, "season.FLAG_CAP_UNKNOWN_" + cap.base(), cap.percent(), allotted),
                    cap.citation(),
                    cap.standing());
        }
        int most = standard * cap.percent() / 100;
        return new SeasonCheck(
                "FLAG_CAP",
                allotted <= most,
                Messages.DOMAIN.text(locale, "season.FLAG_CAP_" + cap.base(), cap.percent(), standard, most, allotted),
                cap.citation(),
                cap.standing());
    }

    private static SeasonCheck term(SeasonDeadlineView deadline, Locale locale) {
        return new SeasonCheck(
                "DEADLINE_" + deadline.step(),
                !deadline.dueOn().isAfter(deadline.latestOn()),
                Messages.DOMAIN.text(
                        locale,
                        "season.DEADLINE_" + deadline.step(),
                        deadline.workingDays(),
                        DAY.format(deadline.latestOn())),
                deadline.citation(),
                deadline.standing());
    }

    /**
     * Where in the letter each thing stands that hinders its being issued.
     *
     * @param at where the letter stands in the body
     */
    SeasonFindings findings(SeasonLetterView letter, Locale locale, String at) {
        List<Violation> missing = new ArrayList<>();
        if (letter.number() == null) {
            missing.add(Violation.at(at + "/number", ViolationCode.REQUIRED));
        }
        if (letter.datedOn() == null) {
            missing.add(Violation.at(at + "/datedOn", ViolationCode.REQUIRED));
        }
        if (letter.dueOn(SeasonStep.UNITS_SUBMIT) == null) {
            missing.add(Violation.at(at + "/deadlines", ViolationCode.REQUIRED));
        }
        List<Violation> against = of(letter, locale).stream()
                .filter(SeasonCheck::refuses)
                .map(check -> Violation.at(
                        at + (check.code().equals("FLAG_CAP") ? "/allotments" : "/deadlines"),
                        ViolationCode.OUT_OF_RANGE,
                        check.message() + " " + check.citation()))
                .toList();
        return new SeasonFindings(List.copyOf(missing), against);
    }

    private List<Cap> caps(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select * from flag_cap where valid @> cast(:day as date) order by award_code")
                .bind("day", day)
                .map((row, context) -> new Cap(
                        row.getString("award_code"),
                        row.getInt("percent"),
                        row.getString("base"),
                        row.getString("citation"),
                        Rows.constant(row, "standing", Standing.class)))
                .list());
    }
}
