package logbog.signin;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.session.Session;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;

/** The session a request has asked for; what a failed one leaves is forgotten by the next. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class SessionInUse<S extends Session> implements Filter {

  private final ThreadLocal<@Nullable S> session = new ThreadLocal<>();

  @Nullable S get() {
    return session.get();
  }

  void remember(S found) {
    session.set(found);
  }

  void forget() {
    session.remove();
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    forget();
    chain.doFilter(request, response);
    forget();
  }
}
