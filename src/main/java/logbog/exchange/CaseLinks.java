package logbog.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What every thing of a CASE package bears, and what joins them. */
final class CaseLinks {

  private final List<Json> all = new ArrayList<>();
  private final String changedAt;

  CaseLinks(Instant changedAt) {
    this.changedAt = changedAt.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  List<Json> all() {
    return all;
  }

  Json thing(UUID id) {
    return new Json()
        .put("identifier", id.toString())
        .put("uri", "urn:uuid:" + id)
        .put("lastChangeDateTime", changedAt);
  }

  void childOf(UUID child, String name, UUID parent, String parentName, int place) {
    all.add(
        thing(StableId.of("isChildOf", child, parent))
            .put("associationType", "isChildOf")
            .put("sequenceNumber", place)
            .put("originNodeURI", node(child, name))
            .put("destinationNodeURI", node(parent, parentName)));
  }

  private static Json node(UUID id, String title) {
    return new Json()
        .putAlways("title", title)
        .put("identifier", id.toString())
        .put("uri", "urn:uuid:" + id)
        .put("targetType", "CASE");
  }
}
