package vn.thidua.rulebook.condition;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.thidua.platform.Standing;

/** What the law asks for, to be judged over facts. Implementations are records: their components are the parameters in the rulebook's files. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @Type(value = AllOf.class, name = "ALL_OF"),
    @Type(value = AnyOf.class, name = "ANY_OF"),
    @Type(value = Achieved.class, name = "ACHIEVED"),
    @Type(value = BallotReached.class, name = "BALLOT_REACHED"),
    @Type(value = CampaignReviewed.class, name = "CAMPAIGN_REVIEWED"),
    @Type(value = ConsultationHeld.class, name = "CONSULTATION_HELD"),
    @Type(value = HeldFor.class, name = "HELD_FOR"),
    @Type(value = LeadershipTime.class, name = "LEADERSHIP_TIME"),
    @Type(value = LeadsCluster.class, name = "LEADS_CLUSTER"),
    @Type(value = MembersTitled.class, name = "MEMBERS_TITLED"),
    @Type(value = MembersUndisciplined.class, name = "MEMBERS_UNDISCIPLINED"),
    @Type(value = NoDiscipline.class, name = "NO_DISCIPLINE"),
    @Type(value = NotFrozen.class, name = "NOT_FROZEN"),
    @Type(value = NotGivenInYear.class, name = "NOT_GIVEN_IN_YEAR"),
    @Type(value = OnceInLifetime.class, name = "ONCE_IN_LIFETIME"),
    @Type(value = PartyOpinion.class, name = "PARTY_OPINION"),
    @Type(value = QuotaKept.class, name = "QUOTA_KEPT"),
    @Type(value = RatedAtLeast.class, name = "RATED_AT_LEAST"),
    @Type(value = RatedTimes.class, name = "RATED_TIMES"),
    @Type(value = Registered.class, name = "REGISTERED"),
    @Type(value = ReportFresh.class, name = "REPORT_FRESH"),
    @Type(value = SectorTime.class, name = "SECTOR_TIME"),
    @Type(value = StandardMet.class, name = "STANDARD_MET"),
    @Type(value = TimeSinceRecruitment.class, name = "TIME_SINCE_RECRUITMENT"),
    @Type(value = TextUnread.class, name = "TEXT_UNREAD"),
    @Type(value = TitlesInARow.class, name = "TITLES_IN_A_ROW"),
    @Type(value = TitleTimes.class, name = "TITLE_TIMES"),
    @Type(value = WorkNotReused.class, name = "WORK_NOT_REUSED"),
    @Type(value = WorksRecognised.class, name = "WORKS_RECOGNISED"),
})
public interface Condition {

    Judged judge(Case the);

    /** How sure a finding can be at most, by the rules that a condition is made of. */
    default Standing sureness(Judged judged) {
        return Standing.CONFIRMED;
    }

    /** Of a condition that is made of others. */
    default List<Rule> parts() {
        return List.of();
    }

    /** Whether the procedure has come far enough to judge it; what has not lies ahead. */
    default boolean isDue(Case the) {
        return true;
    }
}
