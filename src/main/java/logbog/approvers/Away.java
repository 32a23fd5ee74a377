package logbog.approvers;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said that they are away; both days are days away.
 *
 * @param deputy who stands in; null where nobody does
 * @param deputyName empty where nobody does
 */
public record Away(
    UUID id,
    PersonId person,
    String name,
    LocalDate from,
    LocalDate to,
    @Nullable PersonId deputy,
    String deputyName) {

  boolean says(LocalDate first, LocalDate last, @Nullable PersonId standsIn) {
    return from.equals(first) && to.equals(last) && Objects.equals(deputy, standsIn);
  }
}
