package org.xiangzhi.governance.village;

import org.xiangzhi.governance.kernel.Act;
import org.xiangzhi.governance.recognition.RecognitionCommand;

/** Takes awards and lists to their room. */
final class RecognitionRooms {
  private final Model model;
  private final Act act;

  RecognitionRooms(Model model, Act act, Surroundings surroundings, RoomViews views) {
    this.model = model;
    this.act = act;
  }

  Ruling decide(RecognitionCommand command) {
    throw new IllegalStateException("no room for " + command + act + model.log());
  }
}
