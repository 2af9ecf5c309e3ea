"""
What the headers of pictures, sound and films tell, read without decoding anything.

``facts`` holds what is told, ``reading`` chooses the reader by content type, ``pictures`` and ``sound`` ask libraries,
``iso_media`` (MP4, MOV, M4A) and ``matroska`` (MKV, WebM) read the few fields that are needed themselves.
"""
