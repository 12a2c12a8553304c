package vn.thidua.review;

/**
 * How the house counts a figure, by unit, over a period: {@code :from} and {@code :to} are its first and last day, {@code :units} whose it is. What is
 * revoked is not counted.
 */
public enum FigureSource {
    CAMPAIGNS_LAUNCHED(
            "select unit_id, count(*) as n from campaign where unit_id = any(:units) and state in ('LAUNCHED', 'CLOSED')"
                    + " and launched_on between :from and :to group by 1"),
    CAMPAIGNS_REGISTERED(
            "select r.unit_id, count(*) as n from registration r join campaign c on c.id = r.campaign_id where r.unit_id = any(:units)"
                    + " and r.state <> 'WITHDRAWN' and c.state in ('LAUNCHED', 'CLOSED')"
                    + " and cast(r.registered_at at time zone 'Asia/Ho_Chi_Minh' as date) between :from and :to group by 1"),
    NOMINATIONS_PROPOSED(
            "select d.unit_id, count(*) as n from dossier d join nomination x on x.dossier_id = d.id where d.unit_id = any(:units)"
                    + " and cast(d.submitted_at at time zone 'Asia/Ho_Chi_Minh' as date) between :from and :to group by 1"),
    AWARDS_COLLECTIVES(awards("a.recipient_kind = 'COLLECTIVE'")),
    AWARDS_HOUSEHOLDS(awards("a.recipient_kind = 'HOUSEHOLD'")),
    AWARDS_PERSONS(awards("a.recipient_kind = 'INDIVIDUAL'")),
    /** Of the persons: who worked directly, as their membership said on the day of the decision. */
    AWARDS_DIRECT_WORKERS(awards(
            "a.recipient_kind = 'INDIVIDUAL' and exists (select from membership m where m.person_id = a.person_id"
                    + " and m.superseded_at is null and m.valid @> a.decided_on and m.direct_worker)")),
    AWARDS_WOMEN(
            awards(
                    "a.recipient_kind = 'INDIVIDUAL' and exists (select from person p where p.id = a.person_id and p.sex = 'FEMALE')")),
    AWARDS_STATE(
            awards("a.award_code in ('FLAG_GOVERNMENT', 'MERIT_CERT_PM', 'EMULATION_FIGHTER_NATIONAL', 'HERO_OF_LABOR')"
                    + " or a.award_code like '%_ORDER_%'")),
    AWARDS_MINISTRY(awards(
            "a.award_code in ('EMULATION_FIGHTER_MINISTRY', 'FLAG_MINISTRY', 'MERIT_CERT_MINISTER', 'SECTOR_MEDAL')")),
    COUNCIL_MEETINGS(
            "select c.unit_id, count(*) as n from council_meeting t join council c on c.id = t.council_id where c.unit_id = any(:units)"
                    + " and t.state in ('VOTED', 'CONCLUDED') and t.held_on between :from and :to group by 1"),
    COMPLAINTS_SETTLED(
            "select unit_id, count(*) as n from complaint where unit_id = any(:units) and answered_on between :from and :to group by 1"),
    /** Of what fell due: done by its day. */
    DUTIES_KEPT(
            "select debtor_unit_id as unit_id, count(*) as n from obligation where debtor_unit_id = any(:units) and due_on between :from and :to"
                    + " and state = 'DONE' and settled_on <= due_on group by 1"),
    /** Of what fell due: all that was not called off. */
    DUTIES_DUE(
            "select debtor_unit_id as unit_id, count(*) as n from obligation where debtor_unit_id = any(:units) and due_on between :from and :to"
                    + " and due_on < :today and state <> 'CANCELLED' group by 1");

    private final String sql;

    FigureSource(String sql) {
        this.sql = sql;
    }

    String sql() {
        return sql;
    }

    private static String awards(String which) {
        return "select a.unit_id, count(*) as n from award a where a.unit_id = any(:units) and a.decided_on between :from and :to and ("
                + which
                + ") and not exists (select from award_standing s where s.award_id = a.id and s.superseded_at is null and s.standing = 'REVOKED')"
                + " group by 1";
    }
}
