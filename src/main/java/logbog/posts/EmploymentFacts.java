package logbog.posts;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a doctor writes in a row of the history of employment. */
public record EmploymentFacts(
    LocalDate from,
    @Nullable LocalDate to,
    String place,
    String position,
    @Nullable BigDecimal hours) {}
