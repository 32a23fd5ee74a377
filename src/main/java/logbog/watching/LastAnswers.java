package logbog.watching;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Closes the connection with each answer given while this node is about to stop, so that a proxy
 * keeps none it would send a form over just as the port closes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LastAnswers implements Filter {

  private final Drain drain;

  LastAnswers(Drain drain) {
    this.drain = drain;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (drain.hasBegun() && response instanceof HttpServletResponse answer) {
      answer.setHeader("Connection", "close");
    }
    chain.doFilter(request, response);
  }
}
