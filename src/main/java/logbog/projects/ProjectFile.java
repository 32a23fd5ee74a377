package logbog.projects;

import java.util.List;
import logbog.mail.Delivery;
import org.jspecify.annotations.Nullable;

/**
 * A project with all that belongs to it.
 *
 * @param invitation the trainer asked now, or who confirmed it; null while nobody is asked
 * @param newer a version that replaces this one or is on its way to; null where there is none
 * @param letters what became of the letters to the trainer asked now, oldest first
 */
public record ProjectFile(
    Project project,
    List<Entry> entries,
    @Nullable Confirmation confirmation,
    @Nullable Invitation invitation,
    List<Contact> contacts,
    @Nullable ProjectId newer,
    List<Delivery> letters) {}
