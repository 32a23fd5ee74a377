package logbog.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Files that cannot be unpacked are no failure of ours, wherever somebody tries to. */
class GarbledFilesTest {

  private final ErrorPages pages = new ErrorPages();
  private final MockHttpServletRequest request = new MockHttpServletRequest();

  @Test
  void theyAreABadRequest() {
    assertThat(said(new MultipartException("no boundary"))).isEqualTo(HttpStatus.BAD_REQUEST);
  }

  @Test
  void tooManyAreSaidToBe() {
    assertThat(said(new MaxUploadSizeExceededException(1))).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
  }

  /**
   * The web server refuses {@code /META-INF} by itself, and its page is drawn for the same request.
   */
  @Test
  void whatWasRefusedBeforeStaysWhatIsTold() {
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, 404);
    assertThat(said(new MultipartException("no boundary"))).isEqualTo(HttpStatus.NOT_FOUND);
  }

  private HttpStatusCode said(MultipartException garbled) {
    var status = pages.garbled(garbled, request).getStatus();
    assertThat(status).isNotNull();
    return status;
  }
}
