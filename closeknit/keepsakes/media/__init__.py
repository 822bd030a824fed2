"""Pictures and sounds that belong to words. Knows what kinds can be kept, how a picture is made anew
from its points, and where the encrypted pieces lie; refuses to know what the words say, to write a
plain byte to a disk, and to keep what a file says beside its picture or sound."""
