package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a unit's registration stands; the arrows are in {@link RegistrationLifecycle}. All but a withdrawn one stand. */
@Schema(name = "RegistrationState")
enum RegistrationState {
    REGISTERED,
    AMENDMENT_ASKED,
    CONFIRMED,
    WITHDRAWN
}
