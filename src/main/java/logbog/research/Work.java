package logbog.research;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a doctor has noted of a module.
 *
 * @param ended null while it is under way
 * @param words which course, or what the project is about; may be empty
 */
public record Work(LocalDate begun, @Nullable LocalDate ended, String words) {}
