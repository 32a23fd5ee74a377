package logbog.signin.web;

import logbog.signin.OidcBinding;
import logbog.web.Page;

/** Where somebody says that the account the provider named is theirs. */
public record OidcBindPage(String name, OidcBinding.Question question) implements Page {}
