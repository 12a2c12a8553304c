package vn.thidua.titleregistration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a unit's registration of titles is. */
@Schema(
        name = "TitleRegistrationState",
        description = "DRAFT: being written; SUBMITTED: the head submitted it; REOPENED: submitted, and being amended.")
public enum TitleRegistrationState {
    DRAFT,
    SUBMITTED,
    REOPENED
}
