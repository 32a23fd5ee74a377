package logbog.posts;

import java.util.Optional;
import logbog.web.Page;

/**
 * What a module has to show among a doctor's notes, beside the notes themselves, for example notes
 * of credit (M7): each implements it as a bean, and they stand in the order of their
 * {@code @Order}.
 */
public interface AlsoNoted {

  /** A part of the page, drawn by its own template, or nothing; the record is open already. */
  Optional<Page> of(DoctorRecord record);
}
