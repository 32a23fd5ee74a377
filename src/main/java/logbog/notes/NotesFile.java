package logbog.notes;

import java.util.List;
import logbog.posts.DoctorRecord;

/**
 * A doctor's notes as the viewer may see them.
 *
 * @param notes the newest first
 * @param topics what a new one can be about
 */
public record NotesFile(DoctorRecord record, List<Note> notes, List<Topic> topics) {}
