package io.github.linli.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.linli.law.Citation;

/**
 * One graded remark of a rule: data only, no prose. {@link
 * io.github.linli.validation.text.Renderer} renders it per language.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rule id of the rule
 * @param revision revision of the rule
 * @param limb id of the limb
 * @param modality modality of the limb
 * @param severity severity after options, re-grading and caps
 * @param breach true when it breaches the duty, false when it stands beside an outcome
 * @param subject which thing it is about
 * @param duty key of the duty instance
 * @param arguments typed arguments by name
 * @param citations the limb's clause first, then the rule's others
 * @param bearer key of who has to act
 * @param defaultsUsed names of parameters it rests on that the deployment has not set
 */
public record Finding(
    String rule,
    int revision,
    String limb,
    Modality modality,
    Severity severity,
    boolean breach,
    SubjectRef subject,
    String duty,
    ImmutableMap<String, Argument> arguments,
    ImmutableList<Citation> citations,
    String bearer,
    ImmutableList<String> defaultsUsed) {}
