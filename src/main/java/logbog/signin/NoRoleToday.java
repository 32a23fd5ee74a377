package logbog.signin;

import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Someone we know, who holds no role that counts today. */
class NoRoleToday extends Refusal {
  NoRoleToday() {
    super(HttpStatus.FORBIDDEN, "signin.no-role.text");
  }
}
