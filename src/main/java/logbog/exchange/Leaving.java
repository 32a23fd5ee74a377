package logbog.exchange;

import java.time.Instant;
import logbog.programmes.Edition;

/**
 * An edition on its way out.
 *
 * @param creator whose edition it is: the committee's name
 * @param published whether it is published, or still a draft
 * @param changedAt when it became what it is
 */
public record Leaving(Edition edition, String creator, boolean published, Instant changedAt) {

  /** What the file is called: the programme and its version, never a person. */
  String fileName() {
    return "%s version %s%s"
        .formatted(edition.programmeName(), edition.version(), published ? "" : " kladde");
  }
}
