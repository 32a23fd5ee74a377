package logbog.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;

class DatabaseAwayTest {

  private final MockHttpServletRequest request = new MockHttpServletRequest();
  private final MockHttpServletResponse response = new MockHttpServletResponse();

  @Test
  void aServerThatHasCrashedOrDoesNotAnswerIsWhy() {
    assertThat(DatabaseAway.isWhy(wrapped(new SQLException("crash", "57P02")))).isTrue();
    assertThat(DatabaseAway.isWhy(wrapped(new SQLException("cut", "08006")))).isTrue();
    assertThat(DatabaseAway.isWhy(new SQLTransientConnectionException("pool is empty"))).isTrue();
  }

  @Test
  void aRollbackThatFailedBesideDoesNotHideIt() {
    var rollback = new TransactionSystemException("rollback", new SQLException("closed"));
    rollback.initApplicationException(wrapped(new SQLException("crash", "57P01")));
    assertThat(DatabaseAway.isWhy(rollback)).isTrue();
  }

  @Test
  void aBrokenRuleIsNot() {
    assertThat(DatabaseAway.isWhy(wrapped(new SQLException("twice", "23505")))).isFalse();
  }

  @Test
  void aRequestWithoutDatabaseIsLedToAPageWithoutAskingItAgain() throws Exception {
    new DatabaseAway()
        .doFilter(
            request,
            response,
            (in, out) -> {
              throw wrapped(new SQLException("crash", "57P02"));
            });
    assertThat(response.getForwardedUrl()).isEqualTo("/error");
    assertThat(request.getAttribute("jakarta.servlet.error.status_code")).isEqualTo(503);
  }

  @Test
  void otherFailuresGoTheirWay() {
    var other = new IllegalStateException();
    assertThatThrownBy(
            () ->
                new DatabaseAway()
                    .doFilter(
                        request,
                        response,
                        (in, out) -> {
                          throw other;
                        }))
        .isSameAs(other);
  }

  private static RuntimeException wrapped(SQLException cause) {
    return new DataAccessResourceFailureException("wrapped", cause);
  }
}
