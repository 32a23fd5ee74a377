package logbog.posts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of a doctor's history of employment (oversigt over lægelig beskæftigelse).
 *
 * @param to null while it goes on
 * @param hours a week, where they are said
 * @param sentAt when it went as documentation; it is changed no more then
 */
public record Employment(
    UUID id,
    LocalDate from,
    @Nullable LocalDate to,
    String place,
    String position,
    @Nullable BigDecimal hours,
    @Nullable Instant sentAt) {

  public boolean open() {
    return sentAt == null;
  }
}
