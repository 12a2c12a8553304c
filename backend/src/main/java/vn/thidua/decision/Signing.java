package vn.thidua.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.directive.SignMode;

/** One signature. */
record Signing(
        OfficialNumber number,
        UUID signerId,
        String signerName,
        String signerTitle,
        SignMode signMode,
        LocalDate on,
        Instant at) {}
