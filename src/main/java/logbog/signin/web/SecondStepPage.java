package logbog.signin.web;

import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Where the code of the app, or a recovery code, is typed.
 *
 * @param demo the code, where the demo tells it
 */
public record SecondStepPage(Problems problems, @Nullable String demo) implements Page {}
