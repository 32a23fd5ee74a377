package logbog.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import logbog.web.Network;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Where a request came from and in which language its reader reads.
 *
 * @param network as {@link Network} tells it
 */
public record Caller(String network, Locale language) {

  public static Caller of(HttpServletRequest request) {
    return new Caller(Network.of(request), RequestContextUtils.getLocale(request));
  }
}
