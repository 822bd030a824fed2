"""What people write themselves: practices of their own and rungs on the ladder of a bond. Knows where
these lie, how forms become a practice and back, and who may change what. Refuses to decide what a
practice may hold (the catalogue does) and to play one (a sitting does, from the text that it holds).
"""
