{% load static %}// Each part brings its own listeners: another is taken in by another line.
self.madang = {{ kept|safe }};
importScripts("{% static "site/offline_worker.js" %}");
importScripts("{% static "participation/push_worker.js" %}");
