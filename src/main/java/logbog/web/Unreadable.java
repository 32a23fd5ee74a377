package logbog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Refuses what was sent when it cannot be read (a broken encoding, too much, cut off on the way),
 * before anybody reads half of it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class Unreadable extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
      request.getParameterMap();
    } catch (IllegalArgumentException address) {
      refuse(400, request, response);
      return;
    } catch (InvalidParameterException sent) {
      refuse(Math.min(sent.getErrorCode(), 499), request, response);
      return;
    }
    chain.doFilter(request, response);
  }

  /** Unless the web server has said so itself already. */
  static void refuse(int status, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!response.isCommitted()) {
      request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
      request.getRequestDispatcher("/error").forward(new Unread(request), response);
    }
  }
}
