package logbog.declarations.web;

import logbog.declarations.Declaration;
import logbog.web.Page;

/** A final declaration as its trade committee reads it. */
public record FinalPage(SignedView signed) implements Page {

  public Declaration declaration() {
    return signed.declaration();
  }
}
