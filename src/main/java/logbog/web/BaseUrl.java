package logbog.web;

import java.net.URI;

/**
 * Where this installation is reached from outside: the start of every mailed link, never taken from
 * a request.
 */
public record BaseUrl(URI value) {

  /** A full address for a path of ours, which begins with a slash. */
  public String to(String path) {
    return value.toString() + path;
  }

  /** Whether cookies can be bound to https. */
  public boolean secure() {
    return "https".equals(value.getScheme());
  }

  /** A cookie's name, locked to this host wherever https allows it. */
  public String cookie(String name) {
    return secure() ? "__Host-" + name : name;
  }
}
