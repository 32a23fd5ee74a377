package logbog.committee;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.programmes.Edition;
import logbog.programmes.Programme;

/** An edition that arrived, filled in with what stands already. */
record Fitted(Programme programme, Basis base, Edition edition) {

  Coming coming() {
    return new Coming(programme, edition, base.draft(), Comparison.of(base.edition(), edition));
  }

  /** Writes it into the draft, unless that was changed since we looked. */
  Change change() {
    var was = Part.ALL.mark(base.edition());
    return new Change(
        "file taken in",
        now -> Part.ALL.mark(now).equals(was) ? Optional.of(edition) : Optional.empty());
  }

  static String mark(List<Fitted> all) {
    var marks = all.stream().map(it -> it.base().mark()).collect(Collectors.joining("\n"));
    return UUID.nameUUIDFromBytes(marks.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
