package logbog.watching;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.trace.data.DelegatingSpanData;
import io.opentelemetry.sdk.trace.data.EventData;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import java.util.Set;

/**
 * A span with the attributes known to hold no contents, and no others: not the address asked for,
 * which may be a trainer's link, and not the words of a failure.
 */
final class SpanWithoutContents extends DelegatingSpanData {

  private static final Set<String> HARMLESS =
      Set.of("method", "uri", "status", "outcome", "exception", "error");

  SpanWithoutContents(SpanData span) {
    super(span);
  }

  @Override
  public Attributes getAttributes() {
    return super.getAttributes().toBuilder()
        .removeIf(attribute -> !HARMLESS.contains(attribute.getKey()))
        .build();
  }

  @Override
  public List<EventData> getEvents() {
    return List.of();
  }

  @Override
  public StatusData getStatus() {
    return StatusData.create(super.getStatus().getStatusCode(), "");
  }
}
