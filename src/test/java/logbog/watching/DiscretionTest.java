package logbog.watching;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What leaves the house in a trace says which kind of request it was and how it went. */
class DiscretionTest {

  private final Kept kept = new Kept();
  private final SdkTracerProvider tracers =
      SdkTracerProvider.builder()
          .addSpanProcessor(SimpleSpanProcessor.create(new Discretion(kept)))
          .build();

  @Test
  void theAddressAskedForStaysHere() {
    var span = tracers.get("test").spanBuilder("http get /e/{token}").startSpan();
    span.setAttribute("http.url", "/e/secret-link").setAttribute("uri", "/e/{token}").end();
    assertThat(kept.spans.getFirst().getName()).isEqualTo("http get /e/{token}");
    assertThat(kept.spans.getFirst().getAttributes().asMap().keySet())
        .extracting(Object::toString)
        .containsExactly("uri");
  }

  @Test
  void theWordsOfAFailureStayHere() {
    var span = tracers.get("test").spanBuilder("http post").startSpan();
    span.recordException(new IllegalStateException("mads@demo.example"));
    span.setStatus(StatusCode.ERROR, "mads@demo.example").end();
    assertThat(kept.spans.getFirst().getEvents()).isEmpty();
    assertThat(kept.spans.getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    assertThat(kept.spans.getFirst().getStatus().getDescription()).isEmpty();
  }

  /** Where spans would leave to. */
  private static final class Kept implements SpanExporter {

    private final List<SpanData> spans = new ArrayList<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> left) {
      spans.addAll(left);
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode flush() {
      return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
      return CompletableResultCode.ofSuccess();
    }
  }
}
