package logbog.projects;

import java.time.LocalDate;
import java.util.List;

/** What was done on one day, with its pictures and files. */
public record Entry(EntryId id, LocalDate day, String text, List<Attachment> attachments) {

  public List<Attachment> pictures() {
    return attachments.stream().filter(Attachment::isPicture).toList();
  }

  public List<Attachment> files() {
    return attachments.stream().filter(it -> !it.isPicture()).toList();
  }
}
