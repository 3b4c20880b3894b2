"""Where the tiles are, under `map/ground/`."""

from django.urls import path

from cms.ground.tiles import ground_tile

urlpatterns = [
    path("<int:z>/<int:x>/<int:y>.svg", ground_tile, name="ground_tile"),
]
