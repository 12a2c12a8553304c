package vn.thidua.campaign;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.thidua.platform.Ids;

/** A unit's registration for a campaign, with what it commits itself to. */
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

    private String note;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "registration_commitment", joinColumns = @JoinColumn(name = "registration_id"))
    private Set<Commitment> commitments = new HashSet<>();

    Registration() {}

    static Registration of(UUID campaignId, RegistrationDraft draft, Stamp stamp) {
        Registration registration = new Registration();
        registration.id = Ids.next();
        registration.campaignId = campaignId;
        registration.unitId = draft.unitId();
        registration.state = RegistrationState.REGISTERED;
        registration.note = draft.note();
        registration.registeredAt = stamp.at();
        registration.registeredBy = stamp.accountId();
        draft.commitments()
                .forEach(commitment -> registration.commitments.add(
                        new Commitment(commitment.criterionId(), commitment.target(), commitment.note())));
        return registration;
    }

    void withdraw(String reason, CampaignState campaign, Instant at) {
        state = RegistrationLifecycle.LIFECYCLE.take(
                new RegistrationLifecycle.Facts(campaign), state, RegistrationAction.WITHDRAW);
        withdrawnBecause = reason;
        withdrawnAt = at;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID unitId() {
        return unitId;
    }
}
