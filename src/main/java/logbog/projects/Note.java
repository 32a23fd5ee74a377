package logbog.projects;

import java.time.LocalDate;
import logbog.documents.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * What an apprentice writes about one day.
 *
 * @param file a picture or file to be added, or null
 * @param description what the picture shows
 */
public record Note(LocalDate day, String text, @Nullable CheckedFile file, String description) {}
