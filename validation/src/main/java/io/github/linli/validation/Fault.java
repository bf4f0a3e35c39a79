package io.github.linli.validation;

/**
 * A rule or decision that threw: a fault of the engine, never "met", never a finding. Immutable and
 * thread-safe.
 *
 * @param rule id of the rule or name of the decision
 * @param subject which thing was being judged
 * @param duty key of the duty, or {@code -} when it failed before one was judged
 * @param error class and message of what was thrown
 */
public record Fault(String rule, SubjectRef subject, String duty, String error) {}
