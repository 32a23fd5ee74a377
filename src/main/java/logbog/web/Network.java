package logbog.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.HexFormat;

/** The network a request came from, by which strangers are counted. */
public final class Network {

  private Network() {}

  /** The caller's address; of an IPv6 address the first half, which one household shares. */
  public static String of(HttpServletRequest request) {
    var address = request.getRemoteAddr();
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
