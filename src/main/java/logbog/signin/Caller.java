package logbog.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Where a request came from and in which language its reader reads.
 *
 * @param network the caller's address; of an IPv6 address the first half, which one household
 *     shares
 */
public record Caller(String network, Locale language) {

  public static Caller of(HttpServletRequest request) {
    return new Caller(network(request.getRemoteAddr()), RequestContextUtils.getLocale(request));
  }

  private static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      var bytes = InetAddress.ofLiteral(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    } catch (IllegalArgumentException unreadable) {
      return address;
    }
  }
}
