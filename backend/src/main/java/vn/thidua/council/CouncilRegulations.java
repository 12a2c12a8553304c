package vn.thidua.council;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.thidua.platform.Ids;
import vn.thidua.platform.Standing;
import vn.thidua.platform.http.CurrentAccount;
import vn.thidua.rulebook.condition.Ratio;

/** Councils' own regulations by day: one after the other, each from its first day to the day before the next. */
@Singleton
class CouncilRegulations {

    private final Jdbi jdbi;
    private final CurrentAccount account;

    CouncilRegulations(Jdbi jdbi, CurrentAccount account) {
        this.jdbi = jdbi;
        this.account = account;
    }

    Optional<RegulationView> of(UUID councilId, LocalDate on) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select r.*, lower(r.valid) as since, upper(r.valid) as until from council_regulation r"
                                + " where r.council_id = :council and r.superseded_at is null and r.valid @> cast(:on as date)")
                .bind("council", councilId)
                .bind("on", on)
                .map((row, context) -> RegulationView.read(row))
                .findOne());
    }

    /** The one in force until now ends the day before; one of the same first day or later gives way. */
    void replace(UUID councilId, RegulationDraft draft, Standing standing, String source) {
        Ratio pass = Ratio.of(draft.pass());
        Ratio quorum = Ratio.of(draft.quorum());
        jdbi.useHandle(handle -> {
            handle.createUpdate(
                            "with given as (update council_regulation set superseded_at = clock_timestamp(), superseded_because = :number"
                                    + " where council_id = :council and superseded_at is null and (upper(valid) is null or upper(valid) > :from) returning *)"
                                    + " insert into council_regulation (id, council_id, number, citation, valid, pass_numerator, pass_denominator, quorum_numerator,"
                                    + " quorum_denominator, secret, by_letter, substitutes_vote, own_unit_recuses, recusal_citation, standing, source, note, recorded_by)"
                                    + " select gen_random_uuid(), council_id, number, citation, daterange(lower(valid), :from), pass_numerator, pass_denominator,"
                                    + " quorum_numerator, quorum_denominator, secret, by_letter, substitutes_vote, own_unit_recuses, recusal_citation, standing,"
                                    + " source, note, :by from given where lower(valid) < :from")
                    .bind("council", councilId)
                    .bind("from", draft.from())
                    .bind("number", draft.number())
                    .bind("by", by())
                    .execute();
            handle.createUpdate(
                            "insert into council_regulation (id, council_id, number, citation, valid, pass_numerator, pass_denominator, quorum_numerator,"
                                    + " quorum_denominator, secret, by_letter, substitutes_vote, own_unit_recuses, recusal_citation, standing, source, note,"
                                    + " recorded_by) values (:id, :council, :number, :citation, daterange(:from, null), :passNumerator, :passDenominator,"
                                    + " :quorumNumerator, :quorumDenominator, :secret, :byLetter, :substitutesVote, :ownUnitRecuses, :recusalCitation,"
                                    + " :standing, :source, :note, :by)")
                    .bind("id", Ids.next())
                    .bind("council", councilId)
                    .bind("number", draft.number())
                    .bind("citation", draft.citation())
                    .bind("from", draft.from())
                    .bind("secret", draft.secret())
                    .bind("byLetter", draft.byLetter())
                    .bind("substitutesVote", draft.substitutesVote())
                    .bind("ownUnitRecuses", draft.ownUnitRecuses())
                    .bind("recusalCitation", draft.recusalCitation())
                    .bind("note", draft.note())
                    .bind("passNumerator", pass.numerator())
                    .bind("passDenominator", pass.denominator())
                    .bind("quorumNumerator", quorum.numerator())
                    .bind("quorumDenominator", quorum.denominator())
                    .bind("standing", standing.name())
                    .bind("source", source)
                    .bind("by", by())
                    .execute();
        });
    }

    private UUID by() {
        return account.isSignedIn() ? account.accountId() : null;
    }
}
