package logbog.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The same request with nothing sent along, for the page that says so. */
final class Unread extends HttpServletRequestWrapper {

  Unread(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getMethod() {
    return "GET";
  }

  /** Files, too, would be looked for. */
  @Override
  public @Nullable String getContentType() {
    return null;
  }

  @Override
  public @Nullable String getQueryString() {
    return null;
  }

  @Override
  public @Nullable String getParameter(String name) {
    return null;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Map.of();
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return null;
  }
}
