package logbog.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Hands a controller the {@link Once} of the form that was sent; a form without a key is refused.
 */
@Component
class OnceArgument implements HandlerMethodArgumentResolver {

  static final String FIELD = "_key";

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  OnceArgument(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Once.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    var who = request.getUserPrincipal();
    var path = request.getDescription(false);
    return new Once(
        jdbc,
        transaction,
        key(request.getParameter(FIELD)),
        hash((who == null ? "" : who.getName()) + " " + path));
  }

  private static String hash(String scope) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(scope.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static UUID key(@Nullable String typed) {
    try {
      return UUID.fromString(typed == null ? "" : typed);
    } catch (IllegalArgumentException wrong) {
      throw new FormWithoutKey();
    }
  }

  /** A form that did not come from a page of ours. */
  static class FormWithoutKey extends Refusal {
    FormWithoutKey() {
      super(HttpStatus.BAD_REQUEST, "web.error.400.text");
    }
  }
}
