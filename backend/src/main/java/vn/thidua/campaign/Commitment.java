package vn.thidua.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.UUID;

/** What a unit will reach on one criterion. */
@Embeddable
record Commitment(@Column(name = "criterion_id") UUID criterionId, BigDecimal target, String note) {}
