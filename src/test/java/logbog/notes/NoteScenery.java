package logbog.notes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import logbog.Scenery;
import logbog.documents.SentFiles;
import logbog.documents.Uploads;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A note of Karen's about Freja, with a file, and a reflection of Freja's. */
@Component
@Order(15)
class NoteScenery implements Scenery {

  private final Notes notes;
  private final Reflections reflections;
  private final Uploads uploads;

  NoteScenery(Notes notes, Reflections reflections, Uploads uploads) {
    this.notes = notes;
    this.reflections = reflections;
    this.uploads = uploads;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var file = uploads.check("bilag.pdf", pdf(), Notes.FILES);
    names.put(
        "note",
        notes
            .write(cast.karen(), cast.freja().id(), About.THE_DOCTOR, "Med bilag", file)
            .toString());
    names.put("reflection", reflections.write(cast.freja(), "Kun for mig").toString());
  }

  private static byte[] pdf() {
    try {
      return SentFiles.pdf();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
