package logbog.courses;

import java.util.List;

/**
 * A run with its list, as whoever holds it reads it.
 *
 * @param retractable how many approvals of it the reader has given that can still be taken back
 */
public record RunFile(Run run, List<Participant> participants, int retractable) {

  public long open() {
    return participants.stream().filter(it -> it.approved().isEmpty()).count();
  }
}
