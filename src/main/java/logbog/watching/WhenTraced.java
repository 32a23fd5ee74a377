package logbog.watching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Unless the operator says where traces go, nothing of what makes them is even loaded. */
class WhenTraced implements EnvironmentPostProcessor {

  static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
  private static final String LEFT_OUT = "spring.autoconfigure.exclude";

  /** Whether lines of the log leave room for the number of their trace. */
  private static final String NUMBERED = "logging.expect-correlation-id";

  private static final List<String> MAKERS =
      List.of(
          "org.springframework.boot.micrometer.tracing.autoconfigure.MicrometerTracingAutoConfiguration",
          "org.springframework.boot.micrometer.tracing.autoconfigure.NoopTracerAutoConfiguration",
          "org.springframework.boot.micrometer.tracing.autoconfigure.prometheus.PrometheusExemplarsAutoConfiguration",
          "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration",
          "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.otlp.OtlpTracingAutoConfiguration",
          "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration",
          "org.springframework.boot.opentelemetry.autoconfigure.logging.OpenTelemetryLoggingAutoConfiguration",
          "org.springframework.boot.opentelemetry.autoconfigure.logging.otlp.OtlpLoggingAutoConfiguration");

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication logbog) {
    if (settings.getProperty(ENDPOINT, "").isBlank()) {
      var leftOut =
          Stream.concat(Stream.of(settings.getProperty(LEFT_OUT, "")), MAKERS.stream())
              .filter(name -> !name.isBlank())
              .collect(Collectors.joining(","));
      settings
          .getPropertySources()
          .addFirst(
              new MapPropertySource("no traces", Map.of(LEFT_OUT, leftOut, NUMBERED, "false")));
    }
  }
}
