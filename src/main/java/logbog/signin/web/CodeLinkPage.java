package logbog.signin.web;

import logbog.signin.LinkToken;
import logbog.web.Page;

/** Asks the reader of a mailed link whether to sign in here. */
public record CodeLinkPage(LinkToken link, String email) implements Page {}
