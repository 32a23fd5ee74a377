package logbog.posts;

import java.util.Optional;
import logbog.web.Page;

/**
 * What a module that knows posts adds to the page of a doctor's notes, as credit does (M7): each
 * implements it as a bean, and they stand in the order of their {@code @Order}. The record has been
 * opened for its reader.
 */
public interface NotesBeside {

  /** A part of the page, drawn by its own template, or nothing. */
  Optional<Page> of(DoctorRecord record);
}
