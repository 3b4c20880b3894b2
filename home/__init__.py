"""The site: home page, sections, topics, navigation, and the pages that readers see."""
