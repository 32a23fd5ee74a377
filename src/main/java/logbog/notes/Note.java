package logbog.notes;

import java.time.Instant;
import java.util.Optional;
import logbog.documents.Upload;
import logbog.people.PersonId;
import logbog.roles.Role;
import org.jspecify.annotations.Nullable;

/**
 * A note, with its author as they were.
 *
 * @param topic what it is about, in words; empty for the doctor's training
 * @param words may be empty where there is a file
 * @param place the author's department or region; empty for a role that has none
 * @param withdrawnAt when its author took it back; null while it stands
 */
public record Note(
    NoteId id,
    About about,
    String topic,
    String words,
    Optional<Upload> file,
    Instant at,
    PersonId author,
    String name,
    Role role,
    String place,
    @Nullable Instant withdrawnAt) {

  public boolean stands() {
    return withdrawnAt == null;
  }
}
