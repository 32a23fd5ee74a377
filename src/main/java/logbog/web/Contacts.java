package logbog.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Whom to ask about technical problems: the operator of this installation, by configuration. */
@ConfigurationProperties("logbog.support")
public record Contacts(String name, String email, String phone) {}
