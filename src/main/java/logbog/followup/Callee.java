package logbog.followup;

import java.util.Objects;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;
import logbog.summons.CalledId;
import org.jspecify.annotations.Nullable;

/**
 * About whom the school rings: a declaration, or one called who has asked for none yet.
 *
 * @param apprentice null for one called who has no account
 * @param departure the class of the board they stand in
 */
public record Callee(
    @Nullable DeclarationId declaration,
    @Nullable CalledId called,
    @Nullable PersonId apprentice,
    String name,
    DepartureKey departure) {

  public UUID subject() {
    return declaration == null ? Objects.requireNonNull(called).value() : declaration.value();
  }
}
