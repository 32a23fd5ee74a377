package logbog.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** Traces cost nothing unless somebody reads them. */
class WhenTracedTest {

  private final MockEnvironment settings = new MockEnvironment();

  @Test
  void withoutAnAddressWhatMakesTracesIsLeftOut() {
    settings.setProperty("spring.autoconfigure.exclude", "another");
    new WhenTraced().postProcessEnvironment(settings, new SpringApplication());
    assertThat(leftOut()).contains("another").hasSizeGreaterThan(5);
    assertThat(settings.getProperty("logging.expect-correlation-id")).isEqualTo("false");
  }

  @Test
  void withAnAddressItIsNot() {
    settings.setProperty(WhenTraced.ENDPOINT, "http://localhost:4318/v1/traces");
    new WhenTraced().postProcessEnvironment(settings, new SpringApplication());
    assertThat(leftOut()).containsExactly("");
  }

  @Test
  void whatIsLeftOutIsThere() {
    new WhenTraced().postProcessEnvironment(settings, new SpringApplication());
    assertThat(leftOut())
        .allSatisfy(
            name -> assertThatCode(() -> Class.forName(name)).as(name).doesNotThrowAnyException());
  }

  private String[] leftOut() {
    return settings.getProperty("spring.autoconfigure.exclude", "").split(",");
  }
}
