package org.xiangzhi.governance.village;

import java.util.Optional;
import org.xiangzhi.governance.meeting.MeetingKindId;
import org.xiangzhi.governance.meeting.MeetingView;

/** Shows the room of meetings what it needs of the others, as of the day of one act. */
final class MeetingRoomView implements MeetingView {
  private final RoomViews views;

  MeetingRoomView(RoomViews views) {
    this.views = views;
  }

  @Override
  public Optional<Provided> provided(MeetingKindId kind) {
    return views
        .inUseByDigest()
        .flatMap(
            use ->
                use.getValue().meetings().kind(kind).stream()
                    .map(found -> new Provided(use.getKey(), found)))
        .findFirst();
  }
}
