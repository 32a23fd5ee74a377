package logbog.signin;

/** A password as it is kept: its Argon2id hash. */
public record HashedPassword(String value) {

  @Override
  public String toString() {
    return "HashedPassword[hidden]";
  }
}
