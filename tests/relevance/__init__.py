"""How well the search finds: generated items, judged questions, and what each backend answers.

Items are made from facts (what they are about, where, when, by whom), and a question is judged by
these facts alone, never by what an engine answers. `make relevance` prints the table.
"""
