package logbog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletResponse;

/** Somebody who hangs up before the answer is no failure of ours. */
class GoneCallersTest {

  private final ErrorPages pages = new ErrorPages();
  private final MockHttpServletResponse answer = new MockHttpServletResponse();

  @Test
  void whoeverHasGoneGetsNoPage() throws Exception {
    var reset = new IOException("Connection reset by peer");
    assertThat(pages.failed(new ClientAbortException(reset), answer)).isNull();
  }

  @Test
  void aFailureOfOursIsAPage() throws Exception {
    var page = pages.failed(new IOException("No space left on device"), answer);
    assertThat(page).isNotNull();
    assertThat(page.getStatus()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  /** Otherwise half a list would end in a page of HTML, and look whole. */
  @Test
  void anAnswerHalfSentIsBrokenOff() {
    var lost = new IllegalStateException("the database went away");
    answer.setCommitted(true);
    assertThatThrownBy(() -> pages.failed(lost, answer)).isSameAs(lost);
  }
}
