package vn.thidua.sign;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A threshold as it is kept: how much, and who chose it when. */
record SignThreshold(BigDecimal value, String setBy, LocalDate setOn) {}
