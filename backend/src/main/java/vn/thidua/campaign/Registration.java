package vn.thidua.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** A unit's registration for a campaign. What it commits itself to is in {@link CommitmentVersions}; here stands which of them holds. */
@Entity
@Table(name = "registration")
class Registration {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private UUID campaignId;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RegistrationState state;

    @Column(name = "version_number")
    private int versionNumber;

    private String note;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    Registration() {}

    static Registration of(UUID campaignId, RegistrationDraft draft, Stamp stamp) {
        Registration registration = new Registration();
        registration.id = Ids.next();
        registration.campaignId = campaignId;
        registration.unitId = draft.unitId();
        registration.state = RegistrationState.REGISTERED;
        registration.versionNumber = 1;
        registration.note = draft.note();
        registration.registeredAt = stamp.at();
        registration.registeredBy = stamp.accountId();
        return registration;
    }

    void confirm(CampaignState campaign) {
        take(RegistrationAction.CONFIRM, campaign);
    }

    void askAmendment(CampaignState campaign) {
        take(RegistrationAction.ASK_AMENDMENT, campaign);
    }

    /** The number of the version that holds from now on. */
    int amend(String note, CampaignState campaign) {
        take(RegistrationAction.AMEND, campaign);
        this.note = note;
        versionNumber++;
        return versionNumber;
    }

    void withdraw(String reason, CampaignState campaign, Instant at) {
        take(RegistrationAction.WITHDRAW, campaign);
        withdrawnBecause = reason;
        withdrawnAt = at;
    }

    /** Refuses reports of progress unless it stands and the campaign is under way. */
    void requireReportable(CampaignState campaign) {
        take(RegistrationAction.REPORT, campaign);
    }

    private void take(RegistrationAction action, CampaignState campaign) {
        state = RegistrationLifecycle.LIFECYCLE.take(new RegistrationLifecycle.Facts(campaign), state, action);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    int versionNumber() {
        return versionNumber;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID unitId() {
        return unitId;
    }
}
