package org.xiangzhi.governance.village;

import java.util.Optional;
import org.xiangzhi.governance.matter.MatterView;

/** Shows the room of matters what it needs of the others, as of the day of one act. */
final class MatterRoomView implements MatterView {
  private final RoomViews views;

  MatterRoomView(RoomViews views) {
    this.views = views;
  }

  @Override
  public Optional<Provided> provided() {
    return views
        .inUseByDigest()
        .flatMap(
            use ->
                use.getValue().matters().stream().map(found -> new Provided(use.getKey(), found)))
        .findFirst();
  }
}
