package logbog.signin.web;

import logbog.web.Page;

/**
 * Says that the provider has named the reader, and leads on to what else is asked. A page of its
 * own, because the cookie of a passage does not follow a browser that comes from elsewhere.
 */
public record OidcStepPage(String name, String next) implements Page {}
