package logbog.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Part;
import java.util.Collection;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
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

  /** The web server throws it while it unpacks, and knows nobody who would say it kindly. */
  @Test
  void aNameThatNoFileCanHaveIsABadRequest() throws Exception {
    var sent =
        new MockHttpServletRequest("POST", "/files") {
          @Override
          public Collection<Part> getParts() {
            throw new InvalidFileNameException("a\u0000.png", "an octet that no name has");
          }
        };
    sent.setContentType("multipart/form-data; boundary=b7");
    new FilesAtTheDoor(List.of(new Receives("/files")))
        .doFilter(sent, new MockHttpServletResponse(), new MockFilterChain());
    assertThat(sent.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)).isEqualTo(400);
  }

  private HttpStatusCode said(MultipartException garbled) {
    var status = pages.garbled(garbled, request).getStatus();
    assertThat(status).isNotNull();
    return status;
  }
}
