package logbog.signin.web;

import logbog.signin.LinkToken;
import logbog.web.Page;

/** Asks the reader of a mailed link to prove the address it was sent to. */
public record ProofPage(LinkToken link, String email) implements Page {}
