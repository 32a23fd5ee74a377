package logbog.notes.web;

import java.util.List;
import java.util.Objects;
import logbog.notes.About;
import logbog.notes.Topic;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A note as typed. */
public record NoteForm(@Nullable String about, @Nullable String words) {

  static NoteForm empty() {
    return new NoteForm("", "");
  }

  @Override
  public String about() {
    return Objects.requireNonNullElse(about, "");
  }

  @Override
  public String words() {
    return Objects.requireNonNullElse(words, "");
  }

  About readAbout(Typed typed, List<Topic> topics) {
    if (about().isEmpty()) {
      return About.THE_DOCTOR;
    }
    var found =
        topics.stream().map(Topic::about).filter(it -> it.written().equals(about)).findFirst();
    if (found.isEmpty()) {
      typed.wrong("about", "notes.about.missing");
    }
    return found.orElse(About.THE_DOCTOR);
  }
}
