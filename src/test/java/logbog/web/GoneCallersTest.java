package logbog.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Somebody who hangs up before the answer is no failure of ours. */
class GoneCallersTest {

  private final ErrorPages pages = new ErrorPages();

  @Test
  void whoeverHasGoneGetsNoPage() {
    var reset = new IOException("Connection reset by peer");
    assertThat(pages.failed(new ClientAbortException(reset))).isNull();
  }

  @Test
  void aFailureOfOursIsAPage() {
    var page = pages.failed(new IOException("No space left on device"));
    assertThat(page).isNotNull();
    assertThat(page.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
  }
}
