package io.github.linli.validation.rules.jiangshan;

import io.github.linli.place.Community;
import io.github.linli.validation.Decision;

/** A question about a community. */
interface CommunityDecision<V> extends Decision<Community, V> {

  @Override
  default Class<Community> subject() {
    return Community.class;
  }
}
