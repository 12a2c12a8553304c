package vn.thidua.campaign;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a unit's registration stands; the arrow is in {@link RegistrationLifecycle}. */
@Schema(name = "RegistrationState")
enum RegistrationState {
    REGISTERED,
    WITHDRAWN
}
