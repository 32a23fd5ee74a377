package logbog.followup;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;
import logbog.summons.CalledId;
import org.jspecify.annotations.Nullable;

/**
 * One apprentice on the board: what is missing, and what was done about it.
 *
 * @param declaration null while none is asked for; one of this and the next is there
 * @param called as a summons called them, if one did
 * @param readable whether the viewer may read the declaration (V9); that a summons called for it
 *     does not do, and then it is not told where and in what the apprentice trains
 * @param apprentice null for one called who has no account
 * @param workplace empty while nothing is asked for, and for what is not readable
 * @param lastCall the newest call, if the school has rung
 * @param nudgedAt when somebody last pressed the button
 * @param openNotes how many notes wait to be done
 */
public record BoardLine(
    @Nullable DeclarationId declaration,
    @Nullable CalledId called,
    boolean readable,
    @Nullable PersonId apprentice,
    String name,
    String workplace,
    String speciality,
    Coming coming,
    Why why,
    @Nullable PhoneCall lastCall,
    @Nullable Instant nudgedAt,
    int openNotes) {

  /** What it is known by: the declaration, or the one called while there is none. */
  public UUID subject() {
    return declaration == null ? Objects.requireNonNull(called).value() : declaration.value();
  }

  /** Where a stretch ends with it: a class that was called goes by its calls. */
  Stretch stretch() {
    return new Stretch(here(), called == null ? subject() : called.value());
  }

  public Light light() {
    return why.light();
  }

  public boolean here() {
    return coming == Coming.SIGNED;
  }
}
