package logbog.signin;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.context.MessageSource;

/**
 * What is no request at all (a broken line, an unknown method, headers without end) is refused
 * before any filter sees it. It gets the headers of every answer and a sentence, and is no failure.
 */
final class Threshold extends ValveBase {

  private final SafeHeaders headers;
  private final MessageSource messages;

  Threshold(SafeHeaders headers, MessageSource messages) {
    super(true);
    this.headers = headers;
    this.messages = messages;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    headers.writeHeaders(request, response);
    if (response.getStatus() < 400) {
      getNext().invoke(request, response);
      return;
    }
    response.setSuspended(false);
    if (response.getStatus() >= 500) {
      response.setStatus(400);
    }
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().println(messages.getMessage("web.error.400.text", null, Locale.of("da")));
  }
}
