package logbog.web;

/** The accessibility statement; all it says is in the bundles and the shell. */
public record AccessibilityPage() implements Page {}
