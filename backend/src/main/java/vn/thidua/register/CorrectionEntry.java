package vn.thidua.register;

import java.time.LocalDate;
import java.util.UUID;

/** @param validFrom the day from which it reads so: the award's own */
public record CorrectionEntry(UUID awardId, CorrectedField field, String was, String reads, LocalDate validFrom) {}
