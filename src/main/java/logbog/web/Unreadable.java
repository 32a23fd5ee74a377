package logbog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

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
      request.getParameterMap();
    } catch (InvalidParameterException unreadable) {
      // The web server may have said so itself already.
      if (!response.isCommitted()) {
        var status = Math.min(unreadable.getErrorCode(), 499);
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.getRequestDispatcher("/error").forward(new Unread(request), response);
      }
      return;
    }
    chain.doFilter(request, response);
  }
}
