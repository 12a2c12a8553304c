package vn.thidua.titleregistration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done to a registration of titles. */
@Schema(name = "TitleRegistrationAction", description = "What can be done to a registration of titles.")
public enum TitleRegistrationAction {
    EDIT,
    SUBMIT,
    REOPEN
}
