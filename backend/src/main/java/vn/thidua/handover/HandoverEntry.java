package vn.thidua.handover;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is written of one handing over.
 *
 * @param to who received it for the recipient; null where it was the recipient
 * @param amount how much was paid; null of insignia
 * @param because of a correction or a taking back
 */
record HandoverEntry(
        HandoverAction action,
        LocalDate on,
        String place,
        String to,
        String capacity,
        Long amount,
        UUID documentId,
        String because) {}
