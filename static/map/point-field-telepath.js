// Wagtail's client side of a point's form field: its own widget, and the map hears what it sets.
(() => {
  "use strict";

  const Widget = window.telepath.constructors["wagtail.widgets.Widget"];
  const BoundWidget = new Widget("").boundWidgetClass;

  class BoundPoint extends BoundWidget {
    setState(state) {
      super.setState(state ?? "");
      this.input.dispatchEvent(new Event("point-field:set"));
    }
  }

  class PointWidget extends Widget {
    boundWidgetClass = BoundPoint;
  }

  window.telepath.register("madang.places.PointWidget", PointWidget);
})();
