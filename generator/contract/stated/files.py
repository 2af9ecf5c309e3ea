"""Limits of files that only prose states: formats, bytes, pixels, seconds, frames a second, shape."""

from __future__ import annotations

import re

from generator.contract.stated.rule import NUMBER, Case, Facts, Rule, number, words_pattern
from generator.contract.stated.words import Words

_IMAGE = {"type": "string", "media": "image"}
_VIDEO = {"type": "string", "media": "video"}
_AUDIO = {"type": "string", "media": "audio"}
_FILE = {"type": "string", "media": "file"}
_MODEL = {"type": "string", "media": "model3d"}
_SIZE = {"anyOf": [{"$ref": "#/$defs/ImageSize"}, {"type": "string", "enum": ["square"]}]}

_EXTENSIONS = {
    "image": "jpeg jpg png webp bmp gif tiff tif avif heic heif svg exr",
    "video": "mp4 mov webm avi mkv m4v gif mpeg mpg",
    "audio": "mp3 wav m4a ogg flac aac opus mpga mpeg webm mp4 mov pcm wma aiff ogg_opus mp2",
    "model3d": "glb gltf obj fbx stl ply usdz usd zip blend",
    "document": "pdf docx doc txt pptx srt",
    "file": "srt vtt zip tar safetensors json jsonl csv txt pdf ttf otf ply glb npz npy",
}
_SAME = {"jpg": "jpeg", "tif": "tiff"}
_ANY_EXTENSION = "|".join(
    sorted({name for names in _EXTENSIONS.values() for name in names.split()}, key=lambda n: (-len(n), n))
)
_LISTED = re.compile(rf"(?<!\w)\.?({_ANY_EXTENSION})(?!\w)", re.I)


def _is_file(words: Words) -> bool:
    return words.media is not None


def _formats(match: re.Match[str], words: Words) -> Facts:
    known = set(_EXTENSIONS[words.media or "file"].split())
    sentence = match.string[max(0, match.start() - 8) :]
    found = dict.fromkeys(
        _SAME.get(name.lower(), name.lower()) for name in _LISTED.findall(sentence) if name.lower() in known
    )
    return {"formats": list(found)} if found else {}


def _archive(match: re.Match[str], words: Words) -> Facts:
    return {"formats": [match["kind"].lower()]}


FORMATS = Rule(
    "formats",
    lambda words: _is_file(words) and not re.search(r"\b(zip|archive|tar)\b", words.text, re.I),
    words_pattern(rf"""(?:\b(?:formats?|support(?:s|ed)|accept(?:s|ed)|must\sbe|should\sbe|file\stypes?|allowed|only|in|as|an?)\b[^.]{{0,60}}?|\(|[,:-]\s|^)
        (?<![\w/])\.?(?:{_ANY_EXTENSION})(?:\s?(?:,|/|or|and|\||image|images|file|files|format|formats|video|audio|only|\)|\(|\.|$))"""),
    _formats,
    words_pattern(
        r"\b(recommend\w*|returned?|convert\w*|output|for\sexample|e\.g\.|not\ssupported|such\sas|export\w*|transparent|if|otherwise)\b|https?://"
    ),
    (
        Case("Supported formats: JPEG, JPG, PNG.", {"formats": ["jpeg", "png"]}, _IMAGE),
        Case("Input picture (JPEG or PNG)", {"formats": ["jpeg", "png"]}, _IMAGE),
        Case("Only .mp4/.mov formats.", {"formats": ["mp4", "mov"]}, _VIDEO),
        Case("Voice in WAV or MP3.", {"formats": ["wav", "mp3"]}, _AUDIO),
        Case("URL of a GLB file.", {"formats": ["glb"]}, _MODEL),
        Case("PNG recommended.", {}, _IMAGE),
        Case("Is converted to MP4.", {}, _VIDEO),
        Case("An archive of PNG images.", {}, _FILE),
        Case("A picture in black and white.", {}, _IMAGE),
    ),
)
ARCHIVE = Rule(
    "archive",
    lambda words: words.media == "file",
    words_pattern(r"\b(?P<kind>zip|tar)(?:\s(?:file|archive)|\b)"),
    _archive,
    words_pattern(r"\b(output|unzip\w*|inside|within|contain\w*\s(?:a\s)?zip)\b|\bzip\b.{0,9}\bor\b"),
    (
        Case("URL of a ZIP archive with pictures.", {"formats": ["zip"]}, _FILE),
        Case("Weights to load.", {}, _FILE),
    ),
)
#: ``me`` is the start of "megabytes".
_BYTES = {"kb": 1024, "mb": 1024**2, "me": 1024**2, "gb": 1024**3}
BYTES = Rule(
    "file-size",
    _is_file,
    words_pattern(rf"(?P<size>{NUMBER})\s?(?P<unit>kb|mb|gb|megabytes?)\b"),
    lambda match, words: {"max_file_size": round(number(match["size"]) * _BYTES[match["unit"][:2].lower()])},
    words_pattern(r"\b(total|combined|recommend\w*|across|base64|at\sleast|min(imum)?\s(file\s)?size)\b|>\s?\d"),
    (
        Case("Max size: 4.5 MB.", {"max_file_size": 4718592}, _IMAGE),
        Case("Under 200MB", {"max_file_size": 209715200}, _VIDEO),
        Case("Total size under 50 MB.", {}, _VIDEO),
        Case("Max 15 MB per file.If it speaks, at least one picture is needed.", {"max_file_size": 15728640}, _AUDIO),
        Case("At most 2 megabytes", {"max_file_size": 2097152}, _IMAGE),
    ),
)


def _sides(low: str | None, high: str | None, side: str | None = None) -> Facts:
    """Bounds of both sides, or of the one that is named."""
    sides = [side.lower()] if side else ["width", "height"]
    found = {f"min_{name}": number(low) for name in sides} if low else {}
    return found | ({f"max_{name}": number(high) for name in sides} if high else {})


def _is_picture(words: Words) -> bool:
    return words.media in ("image", "video")


def _has_size(words: Words) -> bool:
    """A picture, or a shape or size to make: ``image_size`` and its like."""
    return _is_picture(words) or "object" in words.types


def _side_range(match: re.Match[str], words: Words) -> Facts:
    low, high = match["low"] or match["low2"], match["high"] or match["high2"]
    return _sides(low, high) if number(low) < number(high) else {}


#: fal shrinks what is larger by itself, so that no size is too large.
_SHRINKS = words_pattern(
    r"\blarger\s(?:images?|pictures?|videos?|files?)\b[^.]{0,30}\b(?:reduced|resized|scaled|downscaled)\b"
)


def _rectangles(match: re.Match[str], words: Words) -> Facts:
    least, most = ("min_width", "min_height"), ("max_width", "max_height")
    return {name: int(match[name]) for name in (*least, *(() if _SHRINKS.search(words.text) else most))}


def _pixels(match: re.Match[str], words: Words) -> Facts:
    sizes = [
        number(match[f"{name}1"]) * (number(match[f"{name}2"]) if match[f"{name}2"] else 1) for name in ("low", "high")
    ]
    return {"min_pixels": round(sizes[0]), "max_pixels": round(sizes[1])} if sizes[0] < sizes[1] else {}


_ADVICE = r"recommend\w* | ideal(?:ly)? | output\s(?:is|will|video|image) | best | for\sexample | e\.g\."
_PX = r"\s?(?:px|pixels?)"
SIDES = Rule(
    "sides",
    _has_size,
    words_pattern(rf"""(?: (?<![\dx.])(?P<low>\d{{2,5}})(?:{_PX})?\s?(?:-|to|and)\s?(?P<high>\d{{3,5}}){_PX}
        | \b(?:width\s?(?:/|and|or)\s?height|dimensions?|sides?)\b[^.\d]{{0,30}}(?P<low2>\d{{2,5}})\s?(?:-|to|and)\s?(?P<high2>\d{{3,5}})(?!\s?[x\d]) )"""),
    _side_range,
    words_pattern(rf"\b(?:{_ADVICE} | total | short(?:er|est)? | long(?:er|est)? | adapted | clamp\w* | or)\b"),
    (
        Case("384-5000px each side.", {"min_width": 384, "min_height": 384, "max_width": 5000, "max_height": 5000}, _IMAGE),
        Case("Width/height 720-1920", {"min_width": 720, "min_height": 720, "max_width": 1920, "max_height": 1920}, _VIDEO),
        Case("Width and height must be between 512 and 2048.", {"min_width": 512, "min_height": 512, "max_width": 2048, "max_height": 2048}, _SIZE),
        Case("Recommended: 384-5000px.", {}, _IMAGE),
    ),
)  # fmt: skip
RECTANGLES = Rule(
    "rectangles",
    _has_size,
    words_pattern(r"""\b(?P<min_width>\d{2,5})\s?x\s?(?P<min_height>\d{2,5})(?:\s?(?:px|pixels))?\s?(?:and|to|-)
        \s?(?P<max_width>\d{3,5})\s?x\s?(?P<max_height>\d{3,5})\b"""),
    _rectangles,
    words_pattern(rf"\b(?:{_ADVICE} | total)\b | ~"),
    (
        Case("Between 128x128 and 5000x4000 pixels.", {"min_width": 128, "min_height": 128, "max_width": 5000, "max_height": 4000}, _IMAGE),
        Case("Between 480x480 and 1920x1080 (larger images will be proportionally reduced).", {"min_width": 480, "min_height": 480}, _IMAGE),
        Case("Total pixels between 128x128 and 5000x4000.", {}, _IMAGE),
    ),
)  # fmt: skip
PIXELS = Rule(
    "pixels",
    _has_size,
    words_pattern(rf"""\btotal\s(?:number\sof\s)?pixels?\b[^.\d]{{0,30}}
        (?P<low1>{NUMBER})(?:\s?[x*]\s?(?P<low2>\d{{2,5}}))?\s?(?:-|to|and)\s?(?P<high1>{NUMBER})(?:\s?[x*]\s?(?P<high2>\d{{2,5}}))?"""),
    _pixels,
    words_pattern(rf"\b(?:{_ADVICE})\b | \bor\stotal\b"),
    (
        Case(
            "Total pixels must be between 768*768 and 1280x1280.", {"min_pixels": 589824, "max_pixels": 1638400}, _SIZE
        ),
        Case(
            "Total number of pixels between 655,360 and 8,294,400", {"min_pixels": 655360, "max_pixels": 8294400}, _SIZE
        ),
    ),
)
MEGAPIXELS = Rule(
    "megapixels",
    _is_picture,
    words_pattern(
        rf"\b(?:less\sthan|max(?:imum)?|up\sto|at\smost|under|<=?)\s?(?:of\s)?(?P<size>{NUMBER})\s?(?:mp|megapixels?)\b"
    ),
    lambda match, words: {"max_pixels": round(number(match["size"]) * 1_000_000)},
    words_pattern(rf"\b(?:{_ADVICE})\b"),
    (
        Case("A resolution less than 16 MP.", {"max_pixels": 16000000}, _IMAGE),
        Case("Maximum 2 megapixels", {"max_pixels": 2000000}, _IMAGE),
    ),
)
LEAST_SIDE = Rule(
    "least-side",
    _is_picture,
    words_pattern(rf"""(?: \b(?:at\sleast|min(?:imum)?(?:\s(?P<side>width|height))?(?:\s(?:size|resolution|dimensions?|is|of|more\sthan))*|>=)\s?:?\s?(?P<low>\d{{2,5}}){_PX}(?!\s?x)
        | \b(?:at\sleast|min(?:imum)?(?:\s(?:resolution|size|of|is))*)\s?:?\s?(?P<wide>\d{{2,5}})(?:\s?px)?\s?x\s?(?P<tall>\d{{2,5}})
        | \bshort(?:er|est)\s(?:side|edge)\s?(?:must\sbe\s)?(?:>=|at\sleast)\s?(?P<short>\d{{2,5}}) )"""),
    lambda match, words: _sides(match["low"] or match["short"], None, match["side"]) if not match["wide"] else {"min_width": int(match["wide"]), "min_height": int(match["tall"])},
    words_pattern(rf"\b(?:{_ADVICE})\b"),
    (
        Case("Sides must be at least 300px.", {"min_width": 300, "min_height": 300}, _IMAGE),
        Case("Shorter side >= 320 px", {"min_width": 320, "min_height": 320}, _VIDEO),
        Case("Min width: 300px", {"min_width": 300}, _IMAGE),
        Case("Min 512x640.", {"min_width": 512, "min_height": 640}, _IMAGE),
        Case("Recommended: at least 300px.", {}, _IMAGE),
    ),
)  # fmt: skip
MOST_SIDE = Rule(
    "most-side",
    _is_picture,
    words_pattern(rf"""(?: \bmax(?:imum)?(?:\s(?P<side>width|height))?(?:\s(?:side|edge|dimensions?|resolution|size|is|of|less\sthan))*\s?:?\s?(?P<high>\d{{3,5}})(?:{_PX})(?!\s?x)
        | \b(?:max(?:imum)?(?:\s(?:resolution|size|of|is))*|up\sto|less\sthan|at\smost)\s?:?\s?(?P<wide>\d{{3,5}})(?:\s?px)?\s?x\s?(?P<tall>\d{{3,5}})
        | \blong(?:er|est)\s(?:side|edge)\s?(?:must\sbe\s)?(?:<=|at\smost|up\sto)\s?(?P<long>\d{{3,5}}) )"""),
    lambda match, words: _sides(None, match["high"] or match["long"], match["side"]) if not match["wide"] else {"max_width": int(match["wide"]), "max_height": int(match["tall"])},
    words_pattern(rf"\b(?:{_ADVICE} | about)\b"),
    (
        Case("Longer side <= 2160 px.", {"max_width": 2160, "max_height": 2160}, _VIDEO),
        Case("Max width 4096px", {"max_width": 4096}, _IMAGE),
        Case("Up to 1920x1080.", {"max_width": 1920, "max_height": 1080}, _VIDEO),
    ),
)  # fmt: skip


def _ratio(text: str) -> int | float:
    top, _, bottom = text.replace("/", ":").replace(" ", "").partition(":")
    return number(str(round(float(top) / (float(bottom or 1) or 1), 4)))


def _aspect(match: re.Match[str], words: Words) -> Facts:
    low, high = _ratio(match["low"]), _ratio(match["high"])
    return {"min_aspect_ratio": low, "max_aspect_ratio": high} if 0 < low < high else {}


_RATIO = r"\d{1,2}(?:\.\d{1,3})?(?:\s?[:/]\s?\d{1,2}(?:\.\d{1,3})?)?"
ASPECT = Rule(
    "aspect-ratio",
    _has_size,
    words_pattern(
        rf"\baspect\sratios?\b[^.\d]{{0,40}}(?P<low>{_RATIO})\s?(?:-|to|and|,)\s?(?P<high>{_RATIO})(?![:/.]?\d)"
    ),
    _aspect,
    words_pattern(rf"\b(?:{_ADVICE})\b"),
    (
        Case(
            "Aspect ratio must be between 1:2.5 and 2.5:1.", {"min_aspect_ratio": 0.4, "max_aspect_ratio": 2.5}, _IMAGE
        ),
        Case("With aspect ratio between [1/4, 4]", {"min_aspect_ratio": 0.25, "max_aspect_ratio": 4}, _SIZE),
        Case("Aspect ratio 16:9, 9:16.", {}, _IMAGE),
    ),
)


def _is_recording(words: Words) -> bool:
    return words.media in ("audio", "video", "file")


_SECONDS = r"\s?-?(?P<unit>seconds?|secs?|s|minutes?|mins?|hours?|h)\b"


def _seconds(text: str, unit: str) -> int | float:
    factor = {"m": 60, "h": 3600}.get(unit[0].lower(), 1)
    return number(str(number(text) * factor))


#: The length of several recordings together, and lengths for one quality only.
_SUM = words_pattern(r"\b(?:total|combined|sum)\b")
_QUALITY = words_pattern(r"\s(?:long\s)?(?:for|at)\s\d+p\b")


def _duration(match: re.Match[str], words: Words) -> Facts:
    if _SUM.search(match.string[max(0, match.start() - 45) : match.end()]) or _QUALITY.match(match.string, match.end()):
        return {}
    groups = {name: match[name] for name in ("low", "high", "least", "most", "top") if match[name]}
    found = {
        "min_duration" if name in ("low", "least") else "max_duration": _seconds(
            value, match["unit"] or match["unit2"] or match["unit3"] or match["unit4"]
        )
        for name, value in groups.items()
    }
    if _is_trimmed(words):
        found.pop("max_duration", None)
    return found if found.get("min_duration", 0) < found.get("max_duration", 10**9) else {}


def _is_trimmed(words: Words) -> bool:
    """Whether a switch beside the recording has fal cut it to length, so that a longer one is no error."""
    return words.siblings.get("auto_trim", {}).get("type") == "boolean"


def _unit(number: str) -> str:
    return _SECONDS.replace("?P<unit>", f"?P<unit{number}>")


DURATION = Rule(
    "duration",
    _is_recording,
    words_pattern(rf"""(?: (?<![\d.:])(?P<low>{NUMBER})\s?(?:s|seconds?)?\s?(?:-|to|and)\s?(?P<high>{NUMBER}){_SECONDS}
        | \b(?:max(?:imum)?|up\sto|at\smost|under|less\sthan|no\s(?:more|longer)\sthan|not\sexceed|limited\sto|within|<=?)(?:\s(?:duration|length|audio|video|of|is)){{0,3}}\s?:?\s?(?P<most>{NUMBER}){_unit("2")}
        | \b(?:min(?:imum)?|at\sleast|longer\sthan|more\sthan|>=?)(?:\s(?:duration|length|audio|video|of|is)){{0,3}}\s?:?\s?(?P<least>{NUMBER}){_unit("3")}
        | (?P<top>{NUMBER})\s(?P<unit4>seconds?|minutes?)\s(?:or\s(?:less|shorter)|max(?:imum)?)\b )"""),
    _duration,
    words_pattern(
        rf"\b(?:{_ADVICE} | first | last | output | generated | extend\w* | trim\w* | truncat\w* | if | when | works | clip\s?s?\sare(?!\srejected) | extract\w*)\b"
    ),
    (
        Case("Duration must be 5-30 seconds.", {"min_duration": 5, "max_duration": 30}, _AUDIO),
        Case("Between 3.5s and 20.0s", {"min_duration": 3.5, "max_duration": 20}, _VIDEO),
        Case("Maximum duration is 2 minutes.", {"max_duration": 120}, _AUDIO),
        Case("Must be longer than 15 seconds.", {"min_duration": 15}, _AUDIO),
        Case("Must be 15 seconds or shorter.", {"max_duration": 15}, _VIDEO),
        Case(
            "2-15 seconds each, combined duration at most 15 seconds", {"min_duration": 2, "max_duration": 15}, _AUDIO
        ),
        Case("The combined duration must be between 2 and 15 seconds", {}, _VIDEO),
        Case("Under 30s for 1080p, under 60s for 720p.", {}, _VIDEO),
        Case("The first 30 seconds count.", {}, _AUDIO),
        Case("Maximum 10 seconds - longer clips are rejected.", {"max_duration": 10}, _AUDIO),
        Case("Up to 10 seconds of the clips are used.", {}, _AUDIO),
        Case("duration must be less than 5s.", {"max_duration": 5}, _VIDEO),
        Case("duration must be less than 5s.", {}, _VIDEO, siblings={"auto_trim": {"type": "boolean"}}),
    ),
)
FPS = Rule(
    "fps",
    lambda words: words.media == "video",
    words_pattern(r"""\b(?:(?P<low>\d{1,3})\s?-\s?(?P<high>\d{1,3})\s?fps | fps\b[^.\d]{0,20}at\sleast\s(?P<least>\d{1,3})
        | frame\srate\s?(?:>=|at\sleast)\s?(?P<least2>\d{1,3}) | at\sleast\s(?P<least3>\d{1,3})\s?fps)"""),
    lambda match, words: (
        {"min_fps": int(match["low"]), "max_fps": int(match["high"])}
        if match["low"]
        else {"min_fps": int(match["least"] or match["least2"] or match["least3"])}
    ),
    words_pattern(rf"\b(?:{_ADVICE})\b"),
    (
        Case("FPS must be at least 16.", {"min_fps": 16}, _VIDEO),
        Case("Runs at 24-60 FPS", {"min_fps": 24, "max_fps": 60}, _VIDEO),
        Case("Frame rate >= 8", {"min_fps": 8}, _VIDEO),
    ),
)

RULES = (FORMATS, ARCHIVE, BYTES, SIDES, RECTANGLES, PIXELS, MEGAPIXELS, LEAST_SIDE, MOST_SIDE, ASPECT, DURATION, FPS)
