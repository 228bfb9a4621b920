package org.xiangzhi.governance.matter;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.xiangzhi.governance.hierarchy.LevelId;
import org.xiangzhi.governance.hierarchy.UnitId;
import org.xiangzhi.governance.journal.LogId;
import org.xiangzhi.governance.kernel.Digest;

/**
 * Says what a matter is.
 *
 * @param practice the digest of the practice whose rules it keeps
 * @param level the level of its log
 * @param unit the unit where it is
 * @param summary what it is
 * @param topic what it is about
 * @param matterClass its class; empty until it is classed
 * @param handledAt the level that handles its class; empty until it is classed
 * @param mode how it is followed up
 * @param sources where it came from, its own first, then those of its duplicates
 * @param from the log below that sent it; empty if it was raised here
 * @param history where it had been before it came here
 */
public record MatterFacts(
    Digest practice,
    LevelId level,
    UnitId unit,
    String summary,
    TopicId topic,
    Optional<MatterClassId> matterClass,
    Optional<LevelId> handledAt,
    Mode mode,
    ImmutableList<Source> sources,
    Optional<LogId> from,
    ImmutableList<Dossier.Stop> history) {

  MatterFacts classed(MatterClassId id, LevelId handled, Mode how) {
    return new MatterFacts(
        practice,
        level,
        unit,
        summary,
        topic,
        Optional.of(id),
        Optional.of(handled),
        how,
        sources,
        from,
        history);
  }

  MatterFacts amended(RaisingEvent.Amended e) {
    return new MatterFacts(
        practice,
        level,
        unit,
        e.summary(),
        e.topic(),
        e.matterClass(),
        e.handledAt(),
        e.mode(),
        sources,
        from,
        history);
  }

  MatterFacts under(RaisingEvent.Migrated e) {
    return new MatterFacts(
        e.to(),
        level,
        unit,
        summary,
        topic,
        e.matterClass(),
        e.handledAt(),
        mode,
        sources,
        from,
        history);
  }

  MatterFacts followedUp(Mode how) {
    return new MatterFacts(
        practice, level, unit, summary, topic, matterClass, handledAt, how, sources, from, history);
  }

  MatterFacts with(ImmutableList<Source> more) {
    return new MatterFacts(
        practice,
        level,
        unit,
        summary,
        topic,
        matterClass,
        handledAt,
        mode,
        ImmutableList.<Source>builder().addAll(sources).addAll(more).build(),
        from,
        history);
  }

  MatterFacts part(RaisingCommand.Part part) {
    return new MatterFacts(
        practice,
        level,
        part.unit(),
        part.summary(),
        part.topic(),
        matterClass,
        handledAt,
        mode,
        sources,
        from,
        history);
  }
}
