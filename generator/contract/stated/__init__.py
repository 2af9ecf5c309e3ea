"""Facts that fal states in prose only, read by rules at sync time and kept without the sentence.

They stand under ``stated`` beside the schema whose ``description`` says them. A key is left out where the schema,
or its ``limits``, say the same thing in the machine's way.

=====================  ======================================================  =====================================
key                    value                                                   stands on
=====================  ======================================================  =====================================
``minimum``            number, inclusive                                       integers and numbers
``maximum``            number, inclusive                                       integers and numbers
``multiple_of``        whole number above 1                                    integers and numbers
``odd``                ``True``                                                integers
``min_items``          whole number                                            lists
``max_items``          whole number                                            lists
``min_length``         characters                                              texts
``max_length``         characters                                              texts
``formats``            extensions in lower case, ``jpeg`` for ``jpg``          files, lists of files
``max_file_size``      bytes, 1 MB being 1,048,576                             files, lists of files (each)
``min_width`` …        pixels: ``min_``/``max_`` ``width``/``height``          pictures, films, sizes to make
``min_pixels`` …       pixels: width times height, ``min_``/``max_``           pictures, films, sizes to make
``min_aspect_ratio``…  width divided by height, ``min_``/``max_``              pictures, films, sizes to make
``min_duration`` …     seconds, ``min_``/``max_``                              recordings (each)
``min_fps`` …          frames a second, ``min_``/``max_``                      films
``unit``               ``seconds``, ``milliseconds``, ``minutes``,             integers, numbers, choices of lengths
                       ``pixels``, ``megapixels``, ``percent``, ``degrees``,
                       ``radians``, ``decibels``, ``loudness_units``,
                       ``hertz``, ``kilobits_per_second``,
                       ``beats_per_minute``, ``frames``,
                       ``frames_per_second``, ``semitones``,
                       ``centimeters``, ``meters``
``only_with``          list of ``{"parameter": name}`` (it is set),            anything: it counts only if all hold
                       ``{"parameter": name, "equals": value}`` or
                       ``{"parameter": name, "in": [value, …]}``
``ignored_with``       the same                                                anything: it is ignored if one holds
``tokens``             texts to write in a prompt, as they are                 texts, lists of references
``safety``             ``input``, ``output`` or ``both``                       switches of a safety check
``extra_cost``         ``True``: a value of it is billed on top                anything
=====================  ======================================================  =====================================

Prose is untrusted. Every pattern runs on at most ``MAX_SENTENCE`` characters of one sentence, and what it finds
becomes a number, a known word, the name of a parameter of the same document, or a short token.
"""

from generator.contract.stated.read import RULES, stated_facts

__all__ = ["RULES", "stated_facts"]
