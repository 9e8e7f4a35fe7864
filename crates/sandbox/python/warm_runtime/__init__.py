"""The Python runtime: a warm parent, what confines its children, and the Runtime API loop."""
