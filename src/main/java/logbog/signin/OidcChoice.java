package logbog.signin;

/** Which provider people may sign in with, if any. */
@FunctionalInterface
interface OidcChoice {
  OidcSettings now();
}
