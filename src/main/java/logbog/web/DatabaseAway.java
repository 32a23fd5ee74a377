package logbog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * While the database does not answer, says so at once, also where a session would have been read.
 * The page is drawn outside the session's filter, which would ask the database again, and inside
 * the filter that counts requests, which would take the failure for another.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class DatabaseAway extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException failure) {
      if (!isWhy(failure) || response.isCommitted()) {
        throw failure;
      }
      response.reset();
      request.setAttribute(
          RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.SERVICE_UNAVAILABLE.value());
      request.getRequestDispatcher("/error").forward(request, response);
    }
  }

  /** Whether something failed because the database is not there, or went away meanwhile. */
  static boolean isWhy(@Nullable Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, DatabaseAway::cause)
        .anyMatch(DatabaseAway::says);
  }

  /** A rollback that failed hides what it was for. */
  private static @Nullable Throwable cause(Throwable failure) {
    return failure instanceof TransactionSystemException rollback
            && rollback.getApplicationException() != null
        ? rollback.getApplicationException()
        : failure.getCause();
  }

  private static boolean says(Throwable cause) {
    return cause instanceof SQLTransientConnectionException
        || cause instanceof SQLException sql && (isAway(sql.getSQLState()) || isClosed(sql));
  }

  /** What the pool says, without a state, of a connection it has given up. */
  private static boolean isClosed(SQLException sql) {
    return sql.getSQLState() == null && "Connection is closed".equals(sql.getMessage());
  }

  /** Connection exceptions, and a server that is stopping, starting or has crashed. */
  private static boolean isAway(@Nullable String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }
}
